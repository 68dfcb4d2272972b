/**
 * What people proposed and what they were told. A line is: who, what, more words, yes or no (or wait
 * where nobody has answered yet), the reason given, and where it was a yes, what came of it.
 */
export const PROPOSALS = `
emil | Magnet on the broom for steel chips | Chips end up in shoes and tyres | yes | Costs 20, try it tomorrow | Four brooms, tyres last longer
jana | Foot switch for the marking machine | Both hands are on the part | yes | Sensible, and safe with a cover | Marking is a third quicker
bao | Second clock in the late shift's break room | The old one is behind the fridge | yes | Of course | Hangs
oskar | Colour the hydraulic hoses by pressure | We connected the wrong one once | yes | Good idea before it happens again | Three colours, card at each press
hana | Let the setter start ten minutes before us | We wait at every change-over | no | Ten paid minutes for eight people a day; we plan change-overs at the break instead | 
milo | Trolley with brakes for the crates at press 2 | It rolls on the slope | yes | Buy two and tell me which is better | Two trolleys with brakes
emil | Leave the press lamps on over the weekend | They fail when switched | no | Sixty hours of light; we change to LED, which bear switching | 
jonas | Keep soft jaws by customer in marked drawers | We turn new ones each time | yes | Yes, and tell the other shift | Set-up twenty minutes shorter for repeat jobs
jonas | Camera on the bar feeder | The end of a bar jams unseen | no | A sensor does the same for a tenth; Marek fits one | 
lotte | Stools for measuring at the lathes | Standing eight hours | yes | Choose them yourselves | Four stools
yusuf | Chip conveyor emptied by the late shift too | It overflows at five | yes | Agreed with both shifts | No overflow since
carla | Wheel dresser with a counter | We dress too often | yes | Try for a month and count | Wheels last a third longer
arne | Post processor that writes the tool list | Typed by hand each time | yes | Two days of your time are well spent | Tool lists without errors
sunniva | Phone holder at the crane remote | One hand for the phone is dangerous | no | No phone while the crane moves, with or without a holder | 
ida | Turn table for round seams | We walk round the part | yes | Viktor shall find one used | Used table, seams are more even
tariq | Blue filter in the bay windows | Passers-by look into the arc | yes | Cheap and right | Done in all six bays
greta | Tray with the parts of one stool | We search for the feet | yes | Make two and try | Three minutes less per stool
luka | Warm the late shift's gas bottles | Flow drops in the cold | no | Heating bottles is forbidden; the store will be insulated instead | 
mireille | Magnetic screwdriver tips in two colours | Wrong tip rounds the screw | yes | Yes | Tips in two colours
bram | Draw a shadow board for the die bench | Spanners wander | yes | An afternoon, go ahead | Nothing missing for months
nils | Sharpen drills for the shop on Fridays | They throw them away | yes | One hour, we count what it saves | 60 drills a month
zofia | Filter cloth for the erosion bath in larger rolls | Changed twice a day | yes | Ask Lucia for the price | Changed every second day
jasper | Label all cables at both ends | Searching costs nights | yes | One cabinet a week | All cabinets of hall 1
ewa | Vending machine for gloves and glasses | The store is closed at night | no | Too dear for 48 people; there is an open shelf now with a list | 
dario | Rear camera for the large forklift | The mast hides the rear | yes | Safety first, order it | Camera fitted, drivers content
agnes | Tape guns with a brake | They snap back | yes | Yes, today | Six guns
kofi | Print labels in the order of loading | We sort 80 labels a day | yes | Leonie can do it | Half an hour a day
dario | Paint the pallet places white | Everyone parks as they like | yes | At the next closing | Painted
timo | Templates for the ten questions customers ask | We write the same mail | yes | Begin with five | Ten templates
nadia | Show machine hours in the quotation screen | We guess what is free | yes | With the plan project | Shown since then
selma | Quote small repairs by a fixed list | It takes longer than the repair | yes | Try it on twenty | List of twelve prices
lucia | Order gloves from one catalogue | Eleven sorts | yes | Ask the teams first | Four sorts
anna | Ask suppliers for their holidays in May | August always surprises us | yes | Simple and good | List of 30 suppliers
martin | Scan receipts by telephone | They get lost | yes | Fine with the tax adviser | Nobody sends paper any more
judit | Birthday list only for those who want it | Some do not | yes | You are right | List by consent
noor | Second table at incoming goods | Good and blocked lie together | yes | Yes, before the audit or not | Table with a red edge
silvan | Curtain against the sun on the measuring machine | It drifts in the afternoon | yes | Of course | Drift halved
dagny | Weekly walk with one operator | They see more than I do | yes | Please | 31 walks, 58 small things
elif | Photographs in the setting sheets | I learn from pictures | yes | Make the first three with Emil | 24 sheets with photographs
finn | Sockets at the apprentices' bench | We use an extension lead | yes | Jasper does it this week | Four sockets
hana | Rubber mat at press 5 | Knees | yes | Order for all presses | Seven mats
milo | Sort aluminium scrap by alloy | It brings more | yes | Try with two bins | 30 % more for the scrap
bao | Radio link between press 4 and the crane | We shout | no | Light signals are safer in that noise; coming with the crane's repair | 
jana | Swap shifts by app | The list in the break room is chaos | no | Not before the shift plan itself is on screen; then yes | 
emil | Keep one set of spare nozzles at each press | The store is 80 metres away | yes | Yes | A box at each press
oskar | Die heating before winter mornings | First parts crack on Mondays | yes | Timer on the old heater | No cracks since
jonas | Deburr the valve body in the machine | Two minutes by hand | yes | Arne helps with the program | Two minutes saved on 9,000 bodies
lotte | Write the clamping pressure on the jaws | Nobody remembers | yes | Yes | Engraved on 40 sets
carla | Ear plugs made to measure | Foam falls out | yes | For all who want them | 19 people
yusuf | Bigger chip bin for mill 2 | Emptied four times a shift | no | The aisle would be too narrow for the escape way | 
ida | Clean the earth clamps each Monday | Bad contact, bad seam | yes | Put it on the list | On the list
greta | Buy the feet with the glue on them | We glue 400 a week | no | The glue ages in three weeks and we store for eight | 
tariq | Measure the gas at the bench once a week | The bottle gauge lies | yes | Take the meter from the tool room | Gas use down by a tenth
luka | Lamp on the late shift's way to the store | Pitch dark | yes | This week | Lamp with a sensor
mireille | Test one stool to the end each month | We never see one break | yes | I would like to see it | Eleven tested, one weak weld found in time
bram | Borrow the trainee from the university for simulations | He asked | yes | Six weeks | Two dies right at first try
nils | Stop making our own clamps | Bought ones cost a third | yes | Calculate and then yes | Bought since then
kofi | Two gates for pick-ups | Lorries wait in the street | no | The second gate is an escape way; time slots instead | 
agnes | Paper instead of foam in the boxes | Customers complain about foam | yes | Drop test first | Paper for eight customers
dario | Winter tyres for the yard forklift | It slides | yes | Yes | Fitted
timo | Call the customer before we send a changed price | They find it on the invoice | yes | Obviously, sorry | Done
lucia | Visit the plater with one of our welders | He sees what I do not | yes | Take Ida | Two changes, no more bare spots
silvan | Give away the old height gauge | Nobody uses it | no | It is our reserve for the shop floor | 
noor | Weigh coils on arrival | The note says more than the scale | yes | With the crane scale | Two credits in the first month
jasper | Thermal camera once a quarter | Loose contacts get warm | yes | Rent it for a day | Five contacts found
ewa | Grease plan with pictures | Half of the nipples are unknown | yes | Do it with a photograph each | 96 nipples
zofia | Air in the erosion room | It smells by noon | yes | Marek measures first | Air changed eight times an hour
martin | Pay small suppliers at once | They wait 30 days for 40 | yes | Below 200, yes | Fewer reminders
judit | Exit talk by somebody from another team | People are more open | yes | Good thought | Six talks, two changes
arne | Sell the old mill instead of keeping it for spares | It blocks a place | yes | After taking the spindle | Sold
sunniva | Fixed place for the late shift handover | It happens in passing | yes | Board at cell 1, ten minutes overlap | Works
nadia | Ask lost customers why | We never learn | yes | Begin with five | Five calls, two came back
hana | Fruit on Mondays | | yes | From the canteen budget | A basket a week
elif | Let apprentices audit one thing a quarter | We ask why | yes | With Tomasz | Three small audits, nine good questions
finn | Place the torque key at the assembly exit | I walk for it ten times a day | wait | | 
greta | Hook for the stool seats above the bench | They lie on the floor and get scratched | wait | | 
emil | Second set of feeler gauges for press 6 | They are always at press 1 | wait | | 
kofi | Ask hauliers for the arrival time by message | They come all at once at two | wait | | 
`;
