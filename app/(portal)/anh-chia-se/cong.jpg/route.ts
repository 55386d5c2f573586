import { sitePictureRoute } from '../picture-response'

export const GET = sitePictureRoute('portal')
