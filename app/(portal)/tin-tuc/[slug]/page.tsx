import { publicationMetadataOf, publicationRoute } from '../../publication-route'

export const generateMetadata = publicationMetadataOf('news')
export default publicationRoute('news')
