import { ImageRun, Paragraph } from 'docx';
import { legalText } from '../../figures/legal-text.ts';
import { onPaper } from '../../figures/look.ts';
import { svgOf } from '../../figures/svg.ts';
import { reportFile } from '../../text/report/file.ts';
import type { Block } from '../model/report.ts';
import type { Making } from './making.ts';

type Figure = Extract<Block, { readonly kind: 'figure' }>;

/** A figure as a picture that stays sharp, with one of points for programs that cannot draw it. */
export async function figurePart({ alt, drawing }: Figure, { figure, room, picture }: Making): Promise<Paragraph> {
  const { width, height } = drawing;
  const scale = Math.min(room.width / width, room.height / height);
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svgOf(drawing, onPaper)),
    fallback: { type: 'png', data: await picture(drawing) },
    transformation: { width: width * scale, height: height * scale },
    // With an id of its own: docx counts on from one document to the next.
    altText: { id: String(figure), name: reportFile.figure(figure), description: legalText(alt) },
  });
  return new Paragraph({ spacing: { before: 80, after: 160 }, children: [image] });
}
