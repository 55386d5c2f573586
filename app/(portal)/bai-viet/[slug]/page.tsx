import { publicationMetadataOf, publicationRoute } from '../../publication-route'

export const generateMetadata = publicationMetadataOf('article')
export default publicationRoute('article')
