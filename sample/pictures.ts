import sharp from 'sharp'
import { drawBallotBox, drawCommendation, drawLawBook, drawMeetingHall } from './draw/civic'
import { drawBloodDrop, drawParcels, drawShield } from './draw/health'
import { drawLoudspeaker, drawNewspapers, drawRadio, drawTvStudio } from './draw/media'
import { drawNetwork, drawPhoneMessages } from './draw/online'
import { drawChart, drawRiverBridge } from './draw/province'
import { drawFactory, drawHandshake } from './draw/workplace'
import type { SamplePicture } from './types'

const CREDIT = 'hình minh hoạ của Cổng thông tin'

/** Flat illustrations, drawn by our own code: no stock pictures, nothing to license. */
export const samplePictures: readonly SamplePicture[] = [
  {
    key: 'factory',
    alt: 'Ba công nhân đội mũ bảo hộ đứng trước nhà máy mái răng cưa có hai ống khói',
    svg: drawFactory,
  },
  {
    key: 'handshake',
    alt: 'Hai bàn tay bắt chặt trước một bản thoả ước có hai chữ ký',
    svg: drawHandshake,
  },
  {
    key: 'shield',
    alt: 'Tấm khiên mang hình ống tiêm ngăn những hạt vi rút ở xung quanh',
    svg: drawShield,
  },
  {
    key: 'blood-drop',
    alt: 'Hai bàn tay nâng một giọt máu lớn có hình trái tim',
    svg: drawBloodDrop,
  },
  {
    key: 'parcels',
    alt: 'Xe tải chở đầy thùng hàng chạy trên đường giữa những dãy đồi',
    svg: drawParcels,
  },
  {
    key: 'ballot-box',
    alt: 'Lá phiếu đang được bỏ vào hòm phiếu màu đỏ gạch, hai bên có hoa sen',
    svg: drawBallotBox,
  },
  {
    key: 'meeting-hall',
    alt: 'Người nói đứng sau bục trên sân khấu, cử toạ ngồi thành hàng phía dưới',
    svg: drawMeetingHall,
  },
  {
    key: 'commendation',
    alt: 'Tấm bằng khen đóng khung có con dấu và dải ruy băng giữa hai cành lá',
    svg: drawCommendation,
  },
  {
    key: 'law-book',
    alt: 'Cuốn sách luật mở rộng đặt dưới một chiếc cân thăng bằng',
    svg: drawLawBook,
  },
  {
    key: 'loudspeaker',
    alt: 'Hai loa truyền thanh trên cột cao phát sóng âm qua những mái nhà',
    svg: drawLoudspeaker,
  },
  {
    key: 'newspapers',
    alt: 'Chồng báo in đặt trên bàn bên một tách trà đang bốc hơi',
    svg: drawNewspapers,
  },
  {
    key: 'tv-studio',
    alt: 'Trường quay truyền hình với máy quay và người dẫn ngồi sau bàn',
    svg: drawTvStudio,
  },
  {
    key: 'radio',
    alt: 'Chiếc máy thu thanh để bàn đang kéo cần ăng ten bắt sóng',
    svg: drawRadio,
  },
  {
    key: 'phone-messages',
    alt: 'Màn hình điện thoại hiện các tin nhắn trao đổi giữa hai người',
    svg: drawPhoneMessages,
  },
  {
    key: 'network',
    alt: 'Hai mươi ba điểm tròn có hình người cùng nối về một điểm lớn ở giữa',
    svg: drawNetwork,
  },
  {
    key: 'river-bridge',
    alt: 'Cây cầu nhiều nhịp bắc qua sông, bên bờ có nhà mái ngói và một con thuyền',
    svg: drawRiverBridge,
  },
  {
    key: 'chart',
    alt: 'Biểu đồ năm cột, cột cuối để rỗng, bên cạnh có một biểu đồ tròn',
    svg: drawChart,
  },
].map((picture) => ({ ...picture, credit: CREDIT }))

/** The picture as a PNG of 1600 × 900 pixels; refuses a key that no picture has. */
export async function renderPicture(key: string): Promise<Buffer> {
  const picture = samplePictures.find((candidate) => candidate.key === key)
  if (picture === undefined) throw new Error(`No sample picture has the key "${key}"`)
  return sharp(Buffer.from(picture.svg())).png().toBuffer()
}
