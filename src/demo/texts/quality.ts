/** What came up in quality control; `story-line.ts` says how a line is read. */
export const QUALITY = `
nonconformity n | Incoming check skipped for coils on Fridays | Two bad coils got in | Check takes ten minutes since it is three values; Fridays included in all looks | The inspector has Friday afternoons off | A second person trained
nonconformity n | Measuring program for housing 5120 measures the wrong datum | 0.1 mm off, seen for months as "scatter" | Program corrected, 40 housings measured again, all within | The drawing had changed its datum | Drawing changes go to the measuring room
nonconformity n | Calibration of the roughness tester overdue by 40 days | Values of the seal faces uncertain | Calibrated, deviation 2 %, values stand | Sent out without a replacement | Rent one while it is away
nonconformity l | Test certificates signed with a stamp only | Who was it | Name in letters | | Name in letters
audit n | Blocked lots decided after 23 days on average | The cage is full | Decided within five working days, list read on Tuesdays | Nobody had to decide | Tuesday, ten minutes
audit n | Causes in eight of ten reports are "human error" | Nothing changes then | Reports ask for time, tool, clarity and pressure first; "attention" is no cause any more | The form offered it as the first choice | New form, examples shown
audit n | Effect of fixes not looked at in six of fifteen | The same burr came back | Date and name for each look, done for all fifteen | No date was set | Set a date when it is done
audit l | Control plan of job 7031 names an inspector who left | | Names replaced by functions | | Functions
audit n | Limit samples at incoming goods faded | Colour cannot be judged | New samples, kept in the dark, renewed yearly | | Renew
complaint h | Mixed steel in a delivery to the medical customer | Nickel release was possible | All steel for this customer tested with the hand device; places separated | Two coils on one place | Separate and test | Stock at the customer tested by us within two days
complaint n | Three reports of the same burr from the same customer | They doubt our checks | One report, one cause, one visit; no return for five months | Each was treated alone | Treat as one
complaint n | Answer to a complaint after 19 days | They had asked for five | First answer within a day, report within ten, measured | Waited for the cause before answering at all | Answer first, cause later
risk n | Only one person can run the measuring machine | Holidays delay first pieces | Second person releases first pieces alone | | Train a second person
risk n | Hand tester for steel has a source that wears out | Costs 9,000 | Exchanged, budget for the next in five years | | Exchange
opportunity n | Measure at the machine instead of walking to the measuring room | 40 minutes each time | Three gauges at machining, 31 hours a month saved | | Three parts first
opportunity n | Let operators stop for a doubt without asking | Stopped too late twice | 26 stops in three months, 22 were right | | Say it, mean it, thank for it
opportunity l | Show returned parts in the hall instead of a table | A table moves nobody | Parts hang at the board, changed each month | | Hang them up
objective n | Returns below 900 parts per million | It was 1,400 | 870 over the year | | The five largest causes, one a month
objective n | Cost of scrap known per job within a week | Known after two months | Known on Mondays | | Weigh and book daily
objective l | First answer to a complaint within one working day | It was 2.5 | 0.9 | | Stand-in for each
concern n | Inspectors are asked to "look again" when it is urgent | They feel pushed | Director told everyone: the inspector decides, whoever disagrees writes down why | | Say who decides
concern l | Gauges are taken and not brought back | Ten missing | Tags with a name, nine came back | | A tag for whoever takes one
supplier n | Coating thickness reported by the plater, never checked by us | We pay for 12 and get 9 | Tester bought, credit for three lots | | Check every fifth lot
law n | Declaration for materials in contact with food | A new customer asks | Declarations from three suppliers, our own signed | | Ask suppliers
law n | New edition of the general tolerances standard on drawings | Old numbers stay on 600 drawings | Agreement with customers: the edition named counts | | Agree in writing
project n | Replace paper inspection sheets at incoming goods | 4,000 sheets a year | Tablet, six months without paper | | One group of parts first
project n | Gauge study for the ten most used gauges | Nobody knows what they can do | Ten done, two replaced | | One a week
project n | Calibrate simple gauges ourselves | 6,000 a year | Calipers and plugs by us, rest outside | | Blocks, room, training
nonconformity n | First-piece sheet filled in after the lot was finished | It proves nothing | Time is stamped by the terminal | "The sheet is for the auditor" | Talk about what it is for; stamp the time
nonconformity n | Plug gauge 20H7 worn on the go side | 300 bores too tight | Bores honed, plug exchanged; plugs are checked monthly | Used for two years without a check | Monthly check
nonconformity n | Sample size changed without saying so | 5 instead of 13 | Table hangs at the place, smaller samples need a name | Tight on a Friday | Table and a name
near_miss n | Sharp sample fell off the measuring table | On a shoe | Trays with an edge | | Trays
external_audit h | @-816 Corrective actions closed before their effect was known | The certification body raised it as a major point | Effect is looked at by somebody else on a planned date; twelve old ones looked at again | Closing was counted, effect was not | Two dates: done and proved | List of the twelve made on the same day
external_audit n | @-815 Objectives without a way of measuring them | Three of nine | All nine measured monthly or dropped | They were written for the audit | Measure or drop
external_audit n | @-453 Training for the new measuring program not shown | One of two could not switch the datum | Both trained, three test parts measured alike | The software house came on a holiday | Train again with our own parts
external_audit n | @-93 Release limits for deviations not written down | Who may say yes to what | One page: inspector, engineer, director | It was always clear to those involved | One page
incident l | Acetone bottle broken in the measuring room | Smell, window opened | Small bottles with a holder | | Holder
complaint n | Parts within tolerance do not fit at the customer | Both are right | Functional gauge agreed and made twice | Two tolerances add up | A gauge for both
opportunity n | Ask the customer's fitter instead of their office | The office knows the form, not the fit | Two visits, three small changes that cost nothing | | Visit with a machinist
nonconformity n | Weld inspector's lamp below the required light | Cracks could be missed | New lamp, 2,000 lux, frames of the week looked at again | | Measure and replace
`;
