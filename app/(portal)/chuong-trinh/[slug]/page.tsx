import { publicationMetadataOf, publicationRoute } from '../../publication-route'

export const generateMetadata = publicationMetadataOf('episode')
export default publicationRoute('episode')
