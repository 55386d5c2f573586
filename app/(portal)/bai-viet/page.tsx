import { sectionMetadata, sectionRoute } from '../section-route'

export const generateMetadata = sectionMetadata('article')
export default sectionRoute('article')
