/** What came up in warehouse and dispatch; `story-line.ts` says how a line is read. */
export const WAREHOUSE = `
near_miss h | Forklift and walker met at the blind corner of hall 1 | Half a metre | Mirror, blue light on the truck and a gate for walkers; speed 6 km/h inside | The short way to the canteen leads through the corner | Separate ways for walking and driving | Corner closed for walkers
near_miss h | Pallet fell from the third level at Canal Street | Nobody below, by luck | Broken pallets are sorted out at the gate; level three takes whole ones only | The pallet had a cracked block | Check at the gate | Aisle closed, level emptied
near_miss n | Lorry drove off while the ramp plate was still in it | The plate fell | Wheel chocks with a lamp, driver gives the key away | | Key in the box
incident n | Twisted ankle at the edge of the loading ramp | Four days of absence | Edge painted and lit, bar closed when no lorry is there | The lamp had been dark for weeks | A lamp and a bar
incident n | Strap end hit a cheek while being cut | Swelling | Cutters with a catch, glasses at the strapping place | | Cutters with a catch
nonconformity n | Two deliveries swapped at the gate | Both customers got the wrong goods | Driver and dispatcher read the order number aloud to each other; label scanned at the lorry | Two pallets of the same size stood side by side | Scan at the lorry | Swapped back the same day
nonconformity n | Stock of bolt M8x20 off by 4,000 | An order could not be filled | Counted and corrected; large lots are counted when a shelf is empty | Withdrawals of the late shift were not booked | A scanner for the late shift
nonconformity l | Cartons of the customer used for another one | It looked odd | Cartons have places with names | | Names on places
complaint n | Goods arrived wet, label gone | The customer could not book them in | Film hood for every pallet in the open | The lorry had a tear in the roof and was loaded all the same | Look at the lorry before loading, film hood
complaint n | Delivered a day late three weeks in a row | Their Monday line waits | Order closes on Thursday noon, the lorry goes on Thursday | The order list was printed on Fridays | Close on Thursday | Special run by our own van
complaint n | Delivery note without batch number | Their audit asked for it | Number is printed by the system for this customer | Typed by hand | Print it
complaint l | Pallets too high for the customer's rack | 2.1 instead of 2.0 metres | Height in the packing instruction | | Write it down
audit n | Rack damage at bay C4 without a tag | It had a dent in the upright | Upright exchanged; weekly look with a list | Nobody had felt in charge | Warehouse looks on Mondays
audit n | Blocked goods stand among the good ones | One pallet was nearly sent | Cage with a lock, key with the inspector | There was no place for large ones | A cage for large ones too
audit l | Expired adhesive in the packing drawer | It would not have held | Thrown away, date on the lid | | Date on the lid
audit n | Forklift check list signed for the whole week on Monday | It shows nothing then | Daily look by the first driver, in the truck; looked at by the head twice a month | | One line a day
risk n | Only one person knows the export papers | Two deliveries wait when he is away | A second person has done ten exports alone | | Timo sits beside him for ten exports
risk n | Both sites share one forklift battery charger | Breakdown stops loading | Second charger bought used | | Buy a charger
opportunity n | Send full layers instead of full boxes to the door maker | Unpacking costs them and us | Agreed, 300 cartons a month less | | Ask the customer
opportunity l | Return the empty spools to the wire maker | We pay for the skip | Taken back free of charge | | Ask
opportunity n | Drive between the sites twice a day instead of five times | The van is half empty | Two runs at fixed times, nobody waits | | Fixed times for six weeks
objective n | Delivered on the promised day, 96 % | It was 91 % | 96.8 % over six months | | Talk at nine about what will not leave today
objective l | Stock counts within 1 % | It was 4 % | 0.8 % at the last count | | Count five places a day
supplier n | Haulier hands pallets over without a signature | Nobody knows when they were damaged | Photograph at the handover, agreed with the haulier | | Photograph
supplier n | Empty pallets come wet and mouldy | Goods get spots | Pallets stored under a roof by the pallet firm, checked on arrival | | Check and send back
concern n | Heavy crates at shoulder height in packing | Sore shoulders | Table lowered, lifter for crates above 15 kg | | Tables that can be lowered
concern l | No place to warm up at Canal Street | The gate is open all day | A heated cabin | | A cabin
law n | Load securing: who signs for it | The driver says we, we say the driver | Instruction and training by an outside expert, sheet signed by both | | Training and a sheet
law n | Racks must be inspected by an expert each year | Overdue by two months | Inspected, four findings repaired | | Yearly date in the calendar
project n | Scan goods in and out instead of writing | Errors and evenings of typing | Scanners in use at both sites | | Canal Street first
project n | New order of the shelves by how often a part is taken | Long ways for common parts | Ways 40 % shorter, counted with a step counter | | Count, then move over three Saturdays
nonconformity n | Parts packed before the final check was signed | 200 went out unchecked | Green card lies on checked crates only; no card, no packing | The check was done later that day as "always" | Green cards
near_miss n | Battery acid spilled while being topped up | A glove and the floor | Batteries without topping up ordered, bath and neutraliser at the place | | Equipment at the place
nonconformity l | Customs number missing on the invoice to the island | Lorry waited a day | Field is required for that country | | Make the field required
incident h | Load fell from the tail lift on the driver's foot | Broken toe, haulier's driver | Tail lift only with roll stops; drivers stay behind the line | The lift had no roll stop and was used all the same | Refuse lifts without stops | Tail lift sent away
near_miss n | Reversing lorry pushed the container | Nobody stood there | A guide for each reversing, whistle and vest at the gate | | A guide
external_audit n | @-454 Maximum load missing on the new racks | The certification body stopped in front of them | Plates fixed on all bays, loads calculated by the maker | They were put up in a hurry | Plates before use
opportunity l | Reuse bubble film instead of buying new | A roll a week | A bin for reuse, half a roll a week | | A bin
`;

/** What came up in purchasing; `story-line.ts` says how a line is read. */
export const PURCHASING = `
supplier h | Steel of the second mill delivered with a false certificate | It goes into load-bearing parts | Certificates compared with a test of our own for every tenth lot; the mill answered in writing | Nobody compared the certificate with the order | Compare and test | All coils of the mill blocked
supplier n | Plating shop misses one date in three | We pay for express | Monthly talk with numbers; one in ten now | They learn of our orders on the day | Forecast for six weeks
supplier n | Screws from the trader without a maker's mark | Strength cannot be shown | Trader names the maker on every box | | Order text changed
supplier n | Powder coater changed the powder without telling us | A different gloss on one door | Agreement: no change without samples | It was not in the contract | Put it into the contract
supplier l | Packing film thinner than ordered | It tears | Credit received, thickness measured on arrival | | Measure a roll
supplier n | Calibration service lost a set of gauge blocks | Three weeks without | New set bought by them, transport with a number | | Transport with a number
risk h | One foundry for all aluminium housings | They are looking for a buyer | Second foundry released with samples of three housings | | Find, visit and release a second foundry
risk n | Prices of nickel double within a year | Two contracts are fixed | Clause for alloys in all new quotations | | A clause
risk n | Contact at the hardening shop retires | Everything was agreed by telephone | Agreements written down and signed by both | | Write them down
audit n | Supplier assessment of last year not done for eleven firms | The list stopped half-way | All done, those with a grade C visited | The buyer had left and nobody took it over | Take over and finish
audit n | Orders above 5,000 without a second signature | Two of fifteen | System asks for it | It was possible to split an order | System asks by supplier and week
audit l | Safety data sheets of three oils from 2015 | New ones exist | New ones in the folder and at the tank | | Ask for new ones yearly
complaint n | Wrong steel grade in our own order text | Parts had to be made anew | Grades are chosen from a list, free text is gone | Typed from memory | Choose grades from a list
nonconformity n | Certificates filed by date cannot be found by coil | An hour for one question | Filed by coil number, 900 old ones moved | | File by coil
nonconformity n | Ordered 10,000 rings instead of 1,000 | Stock for six years | Maker took back 7,000; system asks above a year's use | A zero | A question above a year's use
nonconformity l | Orders confirmed with other dates are not noticed | Surprises on the day | Confirmations compared every morning, ten minutes | | Compare in the morning
opportunity n | Steel in coils of the right width instead of slitting | 60 per tonne | Four widths agreed for the year | | Ask for a year's quantity
opportunity n | Buy electricity for two years when it is low | The bill is the third largest cost | Two thirds bought, the rest by month | | Decide with finance
opportunity l | Common order of gloves for both sites | Two prices for one glove | One order, one price | | One order
objective n | Visit the ten most important suppliers within a year | We know them from mail only | Ten of ten visited, notes in the file | | One a month
objective l | Answer times of suppliers to complaints below ten days | Half never answer | Eight days on average, two suppliers exchanged | | Remind after five days
law n | Conflict minerals: three customers ask | We could not answer | Answers of nine suppliers collected, declaration sent | | Ask nine suppliers
law n | Carbon border reports for imported fasteners | First report due next quarter | Report sent on time with the maker's values | | Ask the maker for values
law l | Packaging register needs our quantities | Due in two months | Reported | | Weigh a month's packaging
concern n | Urgent purchases by anybody with a card | Nobody knows the sum | Two cards, sum told every month | | Two cards
project n | Framework contract for cutting tools | 41 suppliers | Three suppliers, cabinet in the hall | | Tender with tests
project l | Put the supplier list right | 380 names, 90 used | 96 names | | Delete with finance
near_miss n | Delivery driver walked into the press hall alone | He wanted a signature | Bell and counter at the gate | | A bell
external_audit n | @-816 No criteria for choosing new suppliers | The certification body asked how we choose | Five questions on one page, used for six new suppliers | It was done by experience | Write down the five questions we ask anyway
`;
