"""English: given names, their short forms and their sexes.

Source: own, from the usage of the American and British press.
"""

# Forms of one name: nicknames, spellings, and the same name in other languages.
FORMS: tuple[str, ...] = (
    "abigail abby gail", "abraham abe", "adelaide addie", "agnes agnieszka", "albert al bert bertie alberto",
    "alexander alex alec sandy alejandro aleksandr alexandre sasha xander", "alexandra alex sandra sandy sasha",
    "alfred alf alfie fred", "alice alicia", "allan alan allen alun", "amanda mandy", "amy aimee", "andrew andy drew andrei andre andreas",
    "angela angie", "ann anne anna annie nancy hannah hanna ana", "anthony tony antonio antony anton antoine", "antonia toni",
    "arthur art artie", "barbara barb babs barbie", "bartholomew bart", "beatrice bea trixie beatriz", "belinda bel linda",
    "benjamin ben benny", "bernard bernie barney", "bertha bertie", "bradley brad", "brian bryan", "bridget biddy brigitte",
    "caroline carolyn carrie carol caro karoline", "carl karl carlos charles", "catherine katherine kathryn catharine kate kathy cathy katie kathleen kay kitty katarina ekaterina yekaterina",
    "cecilia cecily celia", "charles charlie chuck chas carlos karl", "charlotte lottie charlie", "christian chris kristian",
    "christine christina chris chrissy tina kristin kristina christian kirsten", "christopher chris kit topher", "clarence clare",
    "clifford cliff", "clinton clint", "cynthia cindy", "cyril kirill", "daniel dan danny daniil", "david dave davy dawid", "deborah debra deb debbie",
    "denise dennis", "dennis denis denny denys", "derek derrick dirk", "diana diane dianne di", "dmitry dmitri dimitri dima", "dominic dom nick",
    "donald don donny", "dorothy dot dottie dorothea dory", "douglas doug", "dwight ike", "edgar ed", "edith edie", "edmund ed eddie ned",
    "edward ed eddie ted teddy ned eduardo", "edwin ed eddie", "eleanor ellie nell elinor nora lenore elena helen", "elizabeth liz lizzie beth betty betsy eliza elisabeth bess libby lisa elsie elspeth",
    "emily em emilia", "eric erik erich", "ernest ernie ernst", "esther hester", "eugene gene evgeny yevgeny", "evelyn eve evie", "felicity fliss",
    "florence flo flossie", "frances fran frankie fanny", "francis frank frankie francisco francois franz", "franklin frank", "frederick fred freddy freddie friedrich",
    "gabriel gabe", "gail gayle gale", "geoffrey jeffrey jeff geoff", "george georgie jorge georg georgy yuri", "gerald gerry jerry", "gerard gerry", "geraldine gerry",
    "gertrude trudy gertie", "gilbert gil bert", "gillian jill gill jillian", "gordon gordie", "grace gracie", "gregory greg gregor grigory", "guy gui",
    "harold harry hal", "harriet hattie harry", "helen ellen nell helena elena helene", "henry harry hank hal henri heinrich enrique", "herbert herb bert",
    "howard howie", "hubert bert hugh", "hugh hughie hugo", "ian iain", "ignatius iggy", "isaac ike zack", "isabel isabella bella belle izzy isobel isabelle", "isidore izzy",
    "jacob jake jack jakob", "jacqueline jackie jacquelyn", "james jim jimmy jamie jaime", "jane janie jayne jan janet jenny", "janet jan jane", "janice jan", "jason jase",
    "jean jeanne gina", "jennifer jen jenny jenn", "jeremiah jerry jeremy", "jerome jerry", "jessica jess jessie", "joan joanie joanna", "joanna joanne jo joann joan",
    "john jack johnny jon ivan juan jan jean johann johan sean giovanni", "jonathan jon jonny johnathan jonathon", "joseph joe joey josef jose giuseppe iosif jozef", "josephine jo josie", "joshua josh",
    "judith judy judi", "julia julie juliet jules giulia yulia", "julian jules julius", "karen karin caren", "keith keef", "kenneth ken kenny", "kimberly kim", "kristopher kris",
    "laura laurie lori laurel", "lawrence larry laurence lorenzo lars laurie", "leo lev leon", "leonard len lenny leo leonardo", "leslie lesley les", "lewis louis lou luis ludwig lewie",
    "lillian lily lil", "linda lindy lynda", "louise lou louisa luisa", "lucy lucille lucia lucinda", "luke lucas lukas", "lydia lyddie", "lynn lynne lyn", "madeleine maddy madeline madelyn",
    "marcus marc mark marco markus", "margaret maggie meg peggy marge margie greta rita daisy margarita maisie margot", "maria mary marie miriam mariya maryam", "marilyn mary", "marian marion marianne", "marjorie marge margery", "mark marc marek",
    "martha marty mattie", "martin marty marten", "mary molly polly mamie may maureen moira", "matilda tilly mattie", "matthew matt matteo mathieu matthias", "maurice morris moe", "maximilian max",
    "maxwell max", "megan meg meghan", "melanie mel", "melissa mel missy", "melvin mel", "michael mike mick mickey mikhail miguel michel mikael mitch", "michelle shelly", "mildred millie", "mitchell mitch",
    "mohammed muhammad mohamed mohammad muhammed mehmet mo", "montgomery monty", "morgan morgana", "nancy nan ann", "natalie nat natalia natasha", "nathan nat nate nathaniel", "nathaniel nat nate",
    "nicholas nick nicky nicolas nikolai nicola klaus nico", "nicole nikki nicki nicola", "nigel nige", "norman norm", "oliver ollie olly", "olivia livvy liv", "pamela pam", "patricia pat patty trish tricia patsy",
    "patrick pat paddy rick padraig", "paul pavel pablo paolo pawel", "paula polly pauline", "penelope penny", "peter pete pyotr pedro pierre piotr petr petro", "philip phil phillip felipe philippe", "phyllis phil", "priscilla cilla",
    "prudence prue", "rachel rachael ray rae", "ralph rafe raoul", "randolph randy randall", "raymond ray raimondo", "rebecca becky becca rebekah", "reginald reg reggie rex", "richard rick ricky rich richie dick dickie ricardo",
    "robert rob bob bobby robbie bert roberto robin", "roberta bobbie", "roderick rod roddy", "rodney rod", "roger rodge", "roland rollo orlando", "ronald ron ronnie", "rosemary rose rosie", "rose rosa rosie", "roxanne roxy",
    "rudolph rudy", "russell russ rusty", "samuel sam sammy", "samantha sam", "sarah sara sally sadie", "sean shawn shaun shane john", "sebastian seb bastian", "serge sergei sergey sergio", "sharon shari", "sheila celia", "shirley shirl", "sidney sid sydney",
    "simon sim shimon", "solomon sol", "sophia sophie sofia", "stanley stan stanislav", "stella estelle", "stephanie steph", "stephen steven steve stefan esteban etienne stephan", "stuart stewart stu", "susan sue susie suzy suzanne susanna susannah",
    "sylvester sly", "sylvia silvia", "tamara tammy", "terence terry terrence", "teresa theresa terry tess tessa", "thaddeus tad thad", "theodore ted teddy theo fyodor", "thomas tom tommy tomas", "timothy tim timmy", "tobias toby", "tracy tracey teresa",
    "trevor trev", "ursula ursie", "valerie val", "vanessa nessa", "veronica ronnie vera", "victor vic viktor vittorio", "victoria vicky vicki tori", "vincent vince vinny", "virginia ginny ginger", "vivian viv vivien vivienne", "vladimir volodymyr vova wladimir", "walter walt wally",
    "wanda wendy", "warren ren", "wendy gwendolyn", "wesley wes", "wilfred wilf fred", "wilhelmina mina billie", "william bill billy will willie liam guillermo wilhelm guillaume", "winifred winnie freda", "winston win", "woodrow woody", "xavier javier", "yvonne evonne", "zachary zack zach zachariah", "zoe zoey",
    "ahmed ahmad ahmet", "ali aly", "hussein husain hossein hussain", "hassan hasan", "yusuf yousef youssef joseph", "omar umar", "ibrahim abraham ebrahim", "khaled khalid", "mustafa mostafa", "aleksei alexei alexey oleksiy", "mykola nikolai", "mykhailo mikhail", "oleksandr alexander aleksandr", "yuri yury iurii", "evgeni yevgeny evgeny", "oleg oleh",
)  # fmt: skip
# Names that one sex alone bears: a man and a woman of one family name are two people.
SEXES: dict[str, str] = {
    "m": """
aaron abraham dan adam adrian alan albert alexander alfred allen alvin andre andrew anthony antonio arnold arthur austin barry
benjamin bernard bernie bill bob bradley brandon brian bruce bryan calvin carl carlos cecil cedric chad charles christian
christopher clarence clayton clifford clinton craig curtis dale daniel darnell darren darrell david dean dennis derek
derrick desmond dominic donald douglas duane dustin dwayne earl edgar edmund eduardo edward edwin eli elliott elmer emmanuel
enrique eric ernest ethan eugene felix fernando floyd francisco frank franklin fred frederick gabriel gary gavin geoffrey
george gerald gerard gilbert giles glen glenn gordon graham grant gregory guy harold harry harvey hector henry herbert
herman howard hugh ian isaac ivan jack jacob james jared jason javier jay jeff jeffrey jeremy jerome jim joe joel john
jonathan jorge jose joseph joshua juan julian julio justin karl keith kenneth kevin kirk kurt kyle lance larry lawrence
leo leon leonard leroy lewis lloyd louis luis luke malcolm manuel marc marcus mario mark marshall martin marvin mathew
matthew maurice max melvin michael miguel milton mitchell nathan nathaniel neil nicholas nigel norman oliver oscar
owen patrick paul pedro perry peter philip phillip rafael ralph ramon randall randy raymond reginald ricardo richard rick
robert roberto rodney roger roland ronald ross roy ruben russell samuel scott sean seth shane shawn sidney simon
stanley stephen steve steven stuart ted terrence theodore thomas timothy todd tom tony travis trevor troy tyler tyrone
vernon victor vincent wade wallace walter warren wayne wesley william zachary
""",
    "f": """
abigail adriana agnes alice alicia alison allison alma alyssa amanda amber amelia amy ana andrea angela angelica anita ann
anna anne annette annie april arlene audrey barbara beatrice becky bernice bertha beth bethany betty beverly bonnie brenda
bridget brittany brooke camille candace carla carmen carol caroline carolyn carrie cassandra catherine cecilia charlene
charlotte cheryl christina christine cindy claire clara claudia colleen connie constance courtney crystal cynthia daisy
dana danielle darlene dawn deanna deborah debra delores denise diana diane dolores donna dora doris dorothy edith edna
eileen elaine eleanor elena elizabeth ella ellen elsie emily emma erica erin esther ethel eva evelyn felicia florence
frances gail geraldine gertrude gina gladys gloria grace gwendolyn hannah harriet hazel heather heidi helen holly ida irene
iris isabel jackie jacqueline jamila jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo
joan joann joanna joanne josephine joy joyce juanita judith judy julia julie june karen katherine kathleen kathryn kathy
katie kayla keisha kelly kimberly kristen kristin kristina laura lauren laurie leah lena leona lillian lily linda lisa lois
lorena loretta lori lorraine louise lucille lucy lydia lynn mabel madeline marcella marcia margaret maria marian marie
marilyn marion marjorie marlene martha mary maureen maxine megan melanie melinda melissa mercedes michelle mildred minnie
miranda miriam molly monica nancy naomi natalie natasha nellie nicole nina nora norma olga olivia pamela patricia paula
pauline pearl peggy penny phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta rosa rosemary ruby ruth
sally samantha sandra sara sarah shannon sharon sheila shelly sherry shirley sonia sophia sophie stacy stella stephanie
sue susan suzanne sylvia tamara tammy tanya tara teresa theresa tiffany tina tracy valerie vanessa vera veronica vicki
victoria viola violet virginia vivian wanda wendy wilma yolanda yvonne
""",
}
