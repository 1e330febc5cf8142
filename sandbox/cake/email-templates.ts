import { flag, number, object, type Tree, text } from './response-tree.ts';
import { enumeration } from './scalars.ts';

/** Which templates are wanted, in the order of the page (D:5000632895). */
export const emailType = enumeration('lead_email', 'non_lead_email', 'both');

/** The templates of one kind or of both; which ones an instance has is invented but for those with negative ids. */
export function emailTemplates(kind: ReturnType<typeof emailType.read>): readonly EmailTemplate[] {
  return templates.filter(({ isLead }) => kind === 'both' || isLead === (kind === 'lead_email'));
}

/** A row of get EmailTemplates, plain, as the page has it. */
export function emailTemplateTree({ id, name, isLead, subject, body }: EmailTemplate): Tree {
  return object({
    email_template_id: number(id),
    email_template_name: text(name),
    lead_email: flag(isLead),
    html_email: flag(body.startsWith('<')),
    from_address: text('admin@tracking.example'),
    subject: text(subject),
    body: text(body),
  });
}

interface EmailTemplate {
  readonly id: number;
  readonly name: string;
  readonly isLead: boolean;
  readonly subject: string;
  readonly body: string;
}

/** Those that the system sends itself, and those that contracts of buyers refer to. */
const templates: readonly EmailTemplate[] = [
  {
    id: -10,
    name: 'Affiliate Portal Terms & Conditions Updated',
    isLead: false,
    subject: 'Updated Terms and Conditions Attached',
    body: '#FirstName# #LastName#,\nthe terms that you agreed to on #CurrentDate# are attached.\n#SystemName#',
  },
  {
    id: -9,
    name: 'Voucher Code Denial',
    isLead: false,
    subject: 'Request for Voucher Code has not been approved (#CampaignID#)',
    body: '<p>Greetings,</p><p>we are not able to approve your request.</p>',
  },
  ...Array.from({ length: 20 }, (_, index) => ({
    id: index + 1,
    name: `Lead delivery ${index + 1}`,
    isLead: true,
    subject: 'Новый лид #LeadID#',
    body: 'Name: #FirstName# #LastName#\nPhone: #Phone#',
  })),
];
