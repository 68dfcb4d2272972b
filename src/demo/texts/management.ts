/** What the top of the firm took on; `story-line.ts` says how a line is read. */
export const MANAGEMENT = `
review h | Decide which of the three growth plans we follow | Everything else hangs on it | Decided for assembly and medical furniture; told to all in the canteen | | A day outside with figures
review n | Make money for two more inspectors' hours a week | Checks were squeezed | Eight hours approved | | Look at the cost of returns
review n | Say which meeting decides about resources | Requests wander | Monthly meeting, answer within 14 days | | One meeting
review n | Put the quality policy into words that the shop understands | Nobody could say it | Four sentences, written with six operators | | Ask six operators
review n | Decide about the old customer portal | Two people keep it alive | Switched off, two customers were called before | | Ask who uses it
review n | Look at the risk list with fresh eyes | It had not changed for a year | Five risks out, three in, two raised | | An afternoon
review n | Find a stand-in for each of us three | Holidays stop decisions | Named, and tried for two weeks | | Name and try
review l | Stop the monthly report that nobody reads | Six pages | Stopped, one page on the board instead | | Stop it and see who asks
review n | Answer the request for a second hoist in assembly | It had waited for five weeks | Yes, ordered; told to the two who had asked | | Decide this week
review n | Agree with the owners how much we invest in safety | | 120,000 over two years | | Ask the owners
objective h | Every team knows its one goal for the year | Twelve lists of goals, none known | One goal a team, on the board, asked at random: ten of twelve knew it | | One goal each
objective n | Walk through a different team every week | We know the figures and not the faces | 43 of 48 weeks | | A date each Wednesday
objective n | Answer every proposal within five working days | Silence kills ideas | 3 days on average | | Read them on Mondays and Thursdays
risk h | The bank asks for a lower debt ratio | Credit line ends in two years | Ratio within the limit, new line signed | | Plan with the bank
risk n | The lease of Canal Street ends in four years | | Option for five more years signed | | Talk to the landlord
risk n | No emergency plan for a cyber attack at the top | Who talks to customers | Plan on two pages, played through once | | Two pages and a game
opportunity n | Take over the small tube bender next door | The owner retires | Looked at, decided against: machines too old; two of its people came to us | | Look at the books
opportunity n | Apply for the regional fund for apprentices | | 18,000 for the training corner | | Apply before the list closes
law n | Report on sustainability: are we concerned | Customers pass it on to us | Not by law; short voluntary report for three customers | | Ask the adviser
concern n | Heads of team say decisions take too long above them | Three examples in the survey | Limits raised, 70 % are decided without us | | Raise the limits
concern n | We ask for gloves and walk through the hall without | An operator said so | We wear what we ask for; looked at by the safety officer | | Wear them
project n | Hand the family's shares over in order | The bank asks | Contract signed, told to staff the same day | | Lawyer and calendar
project n | Open day for families | Twenty years since the last | 310 visitors, no accident | | A Saturday in fine weather
complaint n | Largest customer asks for a talk about dates | | Visit with the plan in hand, weekly call agreed | | Go there
review n | Say no to the fourth shift | It was asked for three times | No, because of sleep and spare parts; reasons told | | Decide and say why
external_audit n | @-816 Management review without decisions about resources | The certification body read three minutes of meetings | Each point ends with a decision, a direction or "no change, because" | It was a report | Three endings for each point
`;
