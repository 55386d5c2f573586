/**
 * For tests: HTML as programs put it on the clipboard, shortened to what matters. Word 365 on
 * Windows, Word on the web, LibreOffice 7 and Google Docs, in 2024.
 */

const marker = (sign: string, font = 'Times New Roman') =>
  `<![if !supportLists]><span style='font-family:"${font}"'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`

export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0in;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
<body lang=EN-US><!--StartFragment-->
<h1><span lang=VI style='font-family:"Times New Roman",serif;color:#C00000'>Bữa ăn ca<o:p></o:p></span></h1>
<p class=MsoNormal style='text-align:justify'><b><span style='font-size:14.0pt;color:red'>Công nhân</span></b><span
style='font-size:14.0pt'> đề nghị <i>thêm rau</i>, xem <a href="https://congdoan.test/bua-an"><span style='color:blue'>kết quả</span></a><a style='mso-comment-reference:NL_1'></a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[NL1]</a></span>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'>${marker('·', 'Symbol')}Thêm rau<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in;mso-list:l0 level2 lfo1'>${marker('o', 'Courier New')}Rau muống</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level1 lfo1'>${marker('·', 'Symbol')}Đổi món</p>
<h2>Các bước</h2>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'>${marker('1.')}Ghi lại</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'>${marker('2.')}Trả lời</p>
<table class=MsoTableGrid border=1><tr><td width=200 style='border:solid'><p class=MsoNormal><b>Món<o:p></o:p></b></p></td><td colspan=2><p class=MsoNormal>Giá</p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/Users/Lan/AppData/Local/Temp/clip_image001.jpg"/></v:shape><![endif]--><![if !vml]><img width=300 height=200 src="file:///C:/Users/Lan/AppData/Local/Temp/clip_image002.jpg" alt="Nhà ăn" v:shapes="Picture_x0020_1"><![endif]></p>
<!--EndFragment-->
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Xem lại</p></div></div></body></html>`

export const WORD_ON_THE_WEB = `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="1" xml:lang="VI-VN"><span data-contrast="none" class="TextRun SCXW1"><span class="NormalTextRun SCXW1">Bữa ăn ca</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></div>
<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1" style="font-weight: bold; color: rgb(192, 0, 0)"><span class="NormalTextRun">Công nhân</span></span><span class="TextRun"> đề nghị</span><span class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1" role="list"><li data-leveltext="" data-font="Symbol" data-listid="1" aria-setsize="-1" data-aria-posinset="1" data-aria-level="1" role="listitem" class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun">Thêm rau</span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle2 SCXW1" role="list"><li data-aria-level="2" role="listitem" class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun">Rau muống</span></p></li></ul></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1" role="list"><li data-aria-level="1" role="listitem" class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun">Đổi món</span></p></li></ul></div>`

export const LIBREOFFICE = `<!DOCTYPE HTML><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">p { margin-bottom: 0.25cm }</style></head><body lang="vi-VN" dir="ltr"><h1 class="western">Bữa ăn ca</h1>
<p style="line-height: 100%; margin-bottom: 0cm"><font color="#c9211e"><b>Công nhân</b></font> đề nghị
<i>thêm rau</i></p>
<p style="line-height: 100%"><br/></p>
<ul><li><p>Thêm rau</p><ul><li><p>Rau muống</p></li></ul></li><li><p>Đổi món</p></li></ul>
<p><font face=".VnTime">C«ng ®oµn</font></p></body></html>`

export const GOOGLE_DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1b2c"><h1 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;">Bữa ăn ca</span></h1><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;color:#ff0000;font-weight:700;">Công nhân</span><span style="font-weight:400;"> đề nghị </span><span style="font-weight:400;font-style:italic;">thêm rau</span><a href="https://congdoan.test/" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">kết quả</span></a></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>Thêm rau</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Rau muống</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Đổi món</span></p></li></ul><p dir="ltr"><span><img src="https://lh7-us.googleusercontent.com/abc" width="100" height="60" /></span></p><div dir="ltr"><table><colgroup><col width="100"/></colgroup><tbody><tr><td><p dir="ltr"><span style="font-weight:700">Món</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`
