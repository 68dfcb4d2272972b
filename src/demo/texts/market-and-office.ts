/** What came up in sales; `story-line.ts` says how a line is read. */
export const SALES = `
complaint n | Invoice sent to the old address for the third time | The customer's clerk was cross | Address changed in both systems; a change is made once and goes to both | Two lists of addresses | One list
complaint n | Quotation took three weeks | They ordered elsewhere | Five working days at most, measured; two exceptions told to the customer | It waited for a price from the plater | Quote with a range, send the rest later
complaint h | Promised a date that production had never heard of | Line stop at the door maker | Dates come from the plan only; sales sees it | A date was promised by telephone to help | No date without a look into the plan | Saturday shift, parts on Sunday
complaint n | Customer told of a delay on the day of delivery | The delay is bad, silence is worse | We call as soon as the plan moves, at the latest two days before | Nobody thought it was their job | Orders calls, and writes down whom
complaint l | Wrong language on the test report | Sent to the south | Language is in the customer's file | | A field in the file
complaint n | Sample parts kept by us and not returned | They belong to the customer | Found, returned; samples get a tag and a date | | Tags
nonconformity n | Order taken over with the old drawing edition | Noticed at first piece | Edition of the order compared with ours before it is confirmed | The customer had written the edition in small print | Compare at confirmation
nonconformity n | Special packing forgotten in the order | Repacked in the evening | Packing is a required field | | Required field
nonconformity l | Price list of last year used for two quotations | 3 % lost | Old list deleted everywhere | A copy on the desktop | One place
audit n | Changes of an order by telephone not confirmed | Two versions of one call | Each call is confirmed by mail in two lines | | Two lines
audit n | Customer satisfaction asked every two years, nobody read it | Twelve comments without an answer | Twelve customers called, answers given; now four calls a quarter | | Call instead of a form
audit l | Contract review not signed for small orders | It was said to be too much | Small orders are reviewed by the order screen | | Say what is small
risk h | Two customers make 58 % of our sales | One of them is being sold | Third large customer won, share is 47 %; looked at every quarter | | Name ten targets, visit five
risk n | Framework contract with the bed maker ends without a follow-up | 400 feet a week | New contract for two years | | Begin talks half a year ahead
risk n | Customer's tools at our place without a contract | Who pays for wear | Contract for all tools, signed by five of six | | One contract for all
opportunity n | Offer assembly together with pressing | Three customers assemble what we press | Two customers moved assembly to us | | Ask three customers
opportunity n | Show prices for three quantities in each quotation | Customers order 90 when 100 is cheaper | Average order up by a fifth | | Try it for a quarter
opportunity l | Photographs of the halls for visitors' page | The page shows a machine we sold | New page | | One morning of photographs
objective n | Answer every enquiry within two working days | It was four | 1.6 days on average | | Look at open ones at eleven
objective n | Win one order in three quotations | It was one in five | One in three point two; stopped quoting for two who never order | | Ask each time why we lost
concern n | Sales hears of quality problems from the customer first | Embarrassing calls | Blocked lots are told to sales the same hour | | Tell sales with the block
concern l | Too many small orders below 100 | They cost more than they bring | Minimum order value with four exceptions | | A minimum
law l | General terms name a court that no longer exists | A lawyer laughed | New terms | | Have them read
law n | Customer data kept longer than needed | Data protection | Deleted after ten years, list of what is kept | | A list and a date
project n | Orders by electronic message from the door maker | 60 orders typed a week | Runs, five errors in the first month, none since | | Test with ten orders
project n | Product cards for the forty most frequent parts | Questions go to three people | Forty cards, used by all | | Five a week
nonconformity n | Credit note without a reason | Nobody learns from it | Reason and order are required; read in the monthly meeting | | Make it required
complaint n | Parts of two orders in one box without a separator | Mixed at their end | One box, one order; separators for small ones | It saved a box | One order per box
complaint h | Brackets without the agreed test report went into a lift | The report is demanded by law | Reports are printed with the delivery note; no note without it | The report is made by hand after delivery | Report before delivery | Reports sent within three hours
opportunity l | Thank-you call after a first delivery | New customers never heard from us | Made for all new ones, two told of small things | | Call after a week
external_audit n | @-92 Complaints closed without telling the customer | Two of eight in the sample | Closing asks when and how the customer was told | The form ended with our own action | A line for the answer
`;

/** What came up in finance and people; `story-line.ts` says how a line is read. */
export const OFFICE = `
audit n | Training of three new people not evaluated | Nobody asked whether it helped | Head of team says after six weeks what they can do alone | | Ask after six weeks
audit l | Job descriptions of the late shift name a machine we sold | | Put right together with those who do the work | | Put right
audit n | No list of who may release first pieces | It was known, not written | List on the board, changed with each training | | Hang it up at the board
complaint n | Overtime paid a month late | Eleven people | Times are closed on the third of the month | The times of the late shift came on paper | Terminal for both shifts
complaint l | Supplier paid twice | They told us | System compares amount and number | | Compare
nonconformity n | Invoices wait nine days for approval | We lose the discount | Three days; stand-in named for each approver | Approver was away | Stand-ins
risk h | Six people retire within four years | Three of them know machines nobody else knows | Plan for each of the six, first two handed over | | A plan for each
risk n | Apprentices leave after their exam | Three of four in five years | Talk a year before, two of two stay | | Ask them what they want
opportunity n | Language course for colleagues from abroad | Instructions are misread | Eight took part, instructions with pictures as well | | Ask who would like to
opportunity l | Bicycles instead of parking places | Full at shift change | Fourteen bicycles | | Offer
objective n | Everybody has had a yearly talk by the end of March | It was half | 46 of 48 | | Heads get dates
objective n | Absence through accidents below 20 days a year | It was 61 | 17 | | Look at each one within three days
concern n | Shift plan comes on Thursday for Monday | Families cannot plan | Three weeks ahead | | Three weeks
concern n | Nobody thanks anybody | Said in two yearly talks | First point of the monthly meeting: who helped whom | | First point in the meeting
law n | Working time record for the office as well | The law asks for it | Recorded | | Terminal for all
law n | Risk assessment for expectant mothers missing | It must exist for every place of work | Done for all places | | All places
law l | Whistle-blower channel: who reads it | It went to one person | Two people of different departments, one outside the firm | | Two people
project n | New wage software with the start of the year | The old one is no longer kept up | First wages right, 2 of 48 corrected | | Two months in parallel
project l | Welcome folder for new colleagues | They ask the same 20 questions | Six read it, three questions added | | Ask the last six who came
nonconformity l | Insurance not told of the new van | It drove a month | Told; new vehicles are on the list of purchasing | | Tell the broker with the order
nonconformity n | Forklift licence copy missing for two drivers | They have one, we could not show it | Copies filed, looked at each January | | File
supplier n | Temporary workers arrive without safety shoes | Sent home, the job stands | Agency sends size and photograph the day before | | Agree with the agency
`;

/** What came up with computers and information; `story-line.ts` says how a line is read. */
export const IT = `
incident n | Password of accounts typed into a false bank page | Noticed after ten minutes | Password changed, bank told, second step switched on for accounts | The mail looked like the bank's | Second step and a short training | Account locked
incident n | Server room at 41 degrees on Sunday | The fan had failed | Second fan, a text message above 28 degrees | Nobody is told on Sundays | Message to two people
near_miss n | Backup tape of the week was empty | Nobody had looked | Restore of one file every Friday, written on the list | The job said success with zero files | Restore one file a week
near_miss l | Visitor's stick in the measuring computer | It was clean | Port closed, a place to hand files over | | Close ports
nonconformity n | 14 password resets a week at the presses | Work waits | Badge instead of password at the terminals; two resets a week | Passwords expire on the same day for all | Badge
nonconformity n | Drawings on the server changed by mistake | Last edition was overwritten | Released drawings cannot be written; old editions restored | Everyone could write | Read only after release
nonconformity l | Printer of the late shift prints on the day shift's desk | | Own printer | | Own printer
audit n | Accounts of three leavers still open | One had been gone for a year | Closed; leaving closes everything the same day | IT heard of it by chance | Finance and people tell IT with the notice
audit n | No record of who may open the wage folder | Five could, three should | Three; looked at twice a year | | Look twice a year
audit l | Spare laptop without encryption | It leaves the house | Encrypted | | Encrypt
risk h | A blackmail program would stop us for weeks | It happened to the plater | Copy without connection every night, whole server restored in nine hours as a test | | Offline copy and a real test
risk n | One internet line for both sites | Orders come by message | Second line by radio, switched over in a test | | Second line
risk n | Machine controls on the same network as the office | A virus would reach them | Separated, seven doors between them | | Separate in three steps
opportunity n | Screens at the machines instead of paper cards | Twelve sheets per job | Screens at eight machines, paper there is gone | | Two machines first
opportunity l | Shared calendar for test dates | Three calendars | One | | One
law n | Register of data processing two years old | | Written anew with each department, one hour each | | An hour each
law n | Camera at the gate without a notice | | Notice, pictures kept for three days | | Notice and three days
project n | Move mail to the new provider | The old one closes down | Moved over a weekend, nothing lost | | Ten mailboxes first
project n | Replace 18 computers that get no updates any more | The controls of two measuring machines are among them | 16 replaced, two taken off the network | | Five a month
concern n | Nobody answers when the screen freezes on the late shift | They wait until six | Number that rings at two people in turn | | A number
supplier n | Software house changes the plan program without telling us | Morning without a plan | Changes on Thursdays, told two days before | | Agree days
nonconformity n | Scanner at Canal Street loses connection behind the racks | Bookings are missing | Two more antennas | Steel racks | Measure and add antennas
external_audit l | @-816 List of external documents not kept | Which edition of a standard is used | List with eleven documents, looked at each January | | Write down the eleven
complaint l | Customers' mails end in the spam folder | Two enquiries found by chance | Folder is looked at daily, addresses of customers allowed | | Allow customers
`;
