import { sectionMetadata, sectionRoute } from '../section-route'

export const generateMetadata = sectionMetadata('news')
export default sectionRoute('news')
