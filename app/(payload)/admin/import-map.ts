import { ReturnNotice as ReturnNotice_8e757e1309ad388a7eb351cf411588d0 } from '@/admin/step-status'
import { CommentNotice as CommentNotice_2dd142f26a0a5bcb7f67755bc867171e } from '@/admin/comments'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { WordPaste as WordPaste_626d1f67cfb39225077b27320c063de2 } from '@/admin/word-paste'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Checklist as Checklist_eb4514250e89cb44fabee1ba2ad56c82 } from '@/admin/checklist'
import { Comments as Comments_2dd142f26a0a5bcb7f67755bc867171e } from '@/admin/comments'
import { SharedPreviews as SharedPreviews_b4db1bceb616c9670123c5e72dd9aa31 } from '@/admin/shared-previews'
import { NoDiff as NoDiff_5b6f2d5f97bcd43f9c40bc7bd475976a } from '@/admin/no-diff'
import { ItemStory as ItemStory_1c11201057956f034bab7e6c40146e4a } from '@/admin/item-story'
import { WordImportLink as WordImportLink_279017a387d3825e291a78df364e2d60 } from '@/admin/word-import'
import { UnsavedWork as UnsavedWork_18327c209c39fc7e3a097c5711ea4fdc } from '@/admin/unsaved/unsaved-work'
import { StepButtons as StepButtons_f3570b03988040e0e3f60fcc87f96e0f } from '@/admin/step-buttons'
import { SaveButton as SaveButton_f3570b03988040e0e3f60fcc87f96e0f } from '@/admin/step-buttons'
import { StepStatus as StepStatus_8e757e1309ad388a7eb351cf411588d0 } from '@/admin/step-status'
import { NoUnpublishButton as NoUnpublishButton_f3570b03988040e0e3f60fcc87f96e0f } from '@/admin/step-buttons'
import { UploadManyLink as UploadManyLink_5c821115026b13dd4b85e2303247b9e2 } from '@/admin/upload-many-link'
import { ImportFigures as ImportFigures_dcb585ab023775a35de5892c1d603f35 } from '@/admin/import-figures'
import { ClosedPeriodNumbers as ClosedPeriodNumbers_e296bdc1d2bc7f7678f081bf24699ae2 } from '@/admin/closed-period'
import { KeptReport as KeptReport_a21bca4626cbb5a3eb5bba25df56104f } from '@/admin/kept-report'
import { ActivityExport as ActivityExport_943fde78cc8ffa279b5111db6fa861e4 } from '@/admin/activity-export'
import { LateBanner as LateBanner_0aede1b93f3b94dde5c64e8695fb3f39 } from '@/admin/late-mark'
import { Icon as Icon_29dd37ef5a5eddda2554b635055fd68c } from '@/admin/emblem'
import { Logo as Logo_29dd37ef5a5eddda2554b635055fd68c } from '@/admin/emblem'
import { NoticeBell as NoticeBell_3d5db0b5b4c81da94607cf3b09039eed } from '@/admin/notice-bell'
import { Dashboard as Dashboard_9b311d46516cfb4456fe0cd8d3560c84 } from '@/admin/dashboard'
import { DeskLinks as DeskLinks_e339e1f004a94dcf316f0efe48a597df } from '@/admin/desk-links'
import { HandOverTyping as HandOverTyping_87f55768e7059efab6b6f1cd518b908f } from '@/admin/hand-over-typing'
import { Desk as Desk_7b235a888f2c3b08fa84a9cbd757b8d1 } from '@/admin/desk'
import { Calendar as Calendar_60a088c952db99bd78a54886c935ada8 } from '@/admin/calendar'
import { Schedule as Schedule_6ef59fcc1a676cc9fe8075db163668a0 } from '@/admin/schedule'
import { ReportMaker as ReportMaker_1adbfa30d63f849467e16cfa3529fb83 } from '@/admin/report-maker'
import { UploadMany as UploadMany_c1590a91a6083d5fddcd65bbbcb2d970 } from '@/admin/upload-many'
import { WordImport as WordImport_279017a387d3825e291a78df364e2d60 } from '@/admin/word-import'
import { Notices as Notices_b4688cc9f67fee177836e5e2603792f7 } from '@/admin/notices'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/step-status#ReturnNotice": ReturnNotice_8e757e1309ad388a7eb351cf411588d0,
  "@/admin/comments#CommentNotice": CommentNotice_2dd142f26a0a5bcb7f67755bc867171e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@/admin/word-paste#WordPaste": WordPaste_626d1f67cfb39225077b27320c063de2,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/checklist#Checklist": Checklist_eb4514250e89cb44fabee1ba2ad56c82,
  "@/admin/comments#Comments": Comments_2dd142f26a0a5bcb7f67755bc867171e,
  "@/admin/shared-previews#SharedPreviews": SharedPreviews_b4db1bceb616c9670123c5e72dd9aa31,
  "@/admin/no-diff#NoDiff": NoDiff_5b6f2d5f97bcd43f9c40bc7bd475976a,
  "@/admin/item-story#ItemStory": ItemStory_1c11201057956f034bab7e6c40146e4a,
  "@/admin/word-import#WordImportLink": WordImportLink_279017a387d3825e291a78df364e2d60,
  "@/admin/unsaved/unsaved-work#UnsavedWork": UnsavedWork_18327c209c39fc7e3a097c5711ea4fdc,
  "@/admin/step-buttons#StepButtons": StepButtons_f3570b03988040e0e3f60fcc87f96e0f,
  "@/admin/step-buttons#SaveButton": SaveButton_f3570b03988040e0e3f60fcc87f96e0f,
  "@/admin/step-status#StepStatus": StepStatus_8e757e1309ad388a7eb351cf411588d0,
  "@/admin/step-buttons#NoUnpublishButton": NoUnpublishButton_f3570b03988040e0e3f60fcc87f96e0f,
  "@/admin/upload-many-link#UploadManyLink": UploadManyLink_5c821115026b13dd4b85e2303247b9e2,
  "@/admin/import-figures#ImportFigures": ImportFigures_dcb585ab023775a35de5892c1d603f35,
  "@/admin/closed-period#ClosedPeriodNumbers": ClosedPeriodNumbers_e296bdc1d2bc7f7678f081bf24699ae2,
  "@/admin/kept-report#KeptReport": KeptReport_a21bca4626cbb5a3eb5bba25df56104f,
  "@/admin/activity-export#ActivityExport": ActivityExport_943fde78cc8ffa279b5111db6fa861e4,
  "@/admin/late-mark#LateBanner": LateBanner_0aede1b93f3b94dde5c64e8695fb3f39,
  "@/admin/emblem#Icon": Icon_29dd37ef5a5eddda2554b635055fd68c,
  "@/admin/emblem#Logo": Logo_29dd37ef5a5eddda2554b635055fd68c,
  "@/admin/notice-bell#NoticeBell": NoticeBell_3d5db0b5b4c81da94607cf3b09039eed,
  "@/admin/dashboard#Dashboard": Dashboard_9b311d46516cfb4456fe0cd8d3560c84,
  "@/admin/desk-links#DeskLinks": DeskLinks_e339e1f004a94dcf316f0efe48a597df,
  "@/admin/hand-over-typing#HandOverTyping": HandOverTyping_87f55768e7059efab6b6f1cd518b908f,
  "@/admin/desk#Desk": Desk_7b235a888f2c3b08fa84a9cbd757b8d1,
  "@/admin/calendar#Calendar": Calendar_60a088c952db99bd78a54886c935ada8,
  "@/admin/schedule#Schedule": Schedule_6ef59fcc1a676cc9fe8075db163668a0,
  "@/admin/report-maker#ReportMaker": ReportMaker_1adbfa30d63f849467e16cfa3529fb83,
  "@/admin/upload-many#UploadMany": UploadMany_c1590a91a6083d5fddcd65bbbcb2d970,
  "@/admin/word-import#WordImport": WordImport_279017a387d3825e291a78df364e2d60,
  "@/admin/notices#Notices": Notices_b4688cc9f67fee177836e5e2603792f7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
