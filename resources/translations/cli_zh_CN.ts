<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The company file.</source>
        <translation>公司文件。</translation>
    </message>
    <message>
        <source>Who acts.</source>
        <translation>操作人。</translation>
    </message>
    <message>
        <source>Speak JSON.</source>
        <translation>以 JSON 输出。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>collecting</source>
        <translation>收集中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4 of %5 complete, %6 value(s) missing</source>
        <translation>%1  %2  %3：%5 人中 %4 人完整，缺 %6 个值</translation>
    </message>
    <message>
        <source>Wrote and checked %1.</source>
        <translation>已写入并核验 %1。</translation>
    </message>
    <message>
        <source>Close it although values are missing.</source>
        <translation>缺少值也关闭。</translation>
    </message>
    <message>
        <source>Add every step from value to money.</source>
        <translation>附上从数据到金额的每一步。</translation>
    </message>
    <message>
        <source>SCHEME/PERIOD</source>
        <translation>方案/期间</translation>
    </message>
    <message>
        <source>Only say what would be.</source>
        <translation>只说明结果，不写入。</translation>
    </message>
    <message>
        <source>Leave refused rows out and take the rest.</source>
        <translation>略过被拒绝的行，接受其余各行。</translation>
    </message>
    <message>
        <source>Fill it with the sample company.</source>
        <translation>填入示例公司。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>已建立 %1。</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>写入的文件夹。</translation>
    </message>
    <message>
        <source>Only this person.</source>
        <translation>只要此人。</translation>
    </message>
    <message>
        <source>Only this team.</source>
        <translation>只要此团队。</translation>
    </message>
    <message>
        <source>zh_CN, zh_TW or en.</source>
        <translation>zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>All in one file.</source>
        <translation>全部写入一个文件。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n report(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 份考核表写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>The company has %1, version %2, now.</source>
        <translation>公司现在有 %1 第 %2 版。</translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2: sound. %n indicator(s), weights add up to %3.</source>
        <translation>
            <numerusform>%1 第 %2 版：无误。共 %n 项指标，权重合计 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: incomplete, missing %2</source>
        <translation>%1：不完整，缺 %2</translation>
    </message>
    <message>
        <source>%1: %2, rank %3 of %4</source>
        <translation>%1：%2 分，%4 人中第 %3 名</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1，等级 %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Row %1, %2 says something else: %3</source>
        <translation>第 %1 行，%2 的内容不同：%3</translation>
    </message>
    <message>
        <source>Read: %1, taken: %2, already there: %3, changed: %4, refused: %5</source>
        <translation>读取 %1 行，接受 %2 行，已有 %3 行，有变化 %4 行，拒绝 %5 行</translation>
    </message>
    <message>
        <source>Employees the company does not know: %1</source>
        <translation>公司里没有的员工：%1</translation>
    </message>
    <message>
        <source>Records that say something else were left as they are; --update takes them.</source>
        <translation>内容不同的记录保持原样；加 --update 则采用新内容。</translation>
    </message>
    <message>
        <source>How columns become fields.</source>
        <translation>各列对应哪些字段。</translation>
    </message>
    <message>
        <source>Take records that say something else than before.</source>
        <translation>采用与以前不同的内容。</translation>
    </message>
    <message>
        <source>Add the employees that only the file names.</source>
        <translation>新增只在文件中出现的员工。</translation>
    </message>
    <message>
        <source>%1 of %2 records counted</source>
        <translation>%2 条记录中计入 %1 条</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>A month, quarter, half or year: 2024-03, 2024Q1.</source>
        <translation>月、季度、半年或年：2024-03、2024Q1。</translation>
    </message>
    <message>
        <source>A setting or a filter of the measure.</source>
        <translation>取数规则的设置或筛选条件。</translation>
    </message>
    <message>
        <source>Whose figures.</source>
        <translation>按谁统计。</translation>
    </message>
    <message>
        <source>As of when what is not done counts as late.</source>
        <translation>以哪一天为准判断未办事项是否超时。</translation>
    </message>
    <message>
        <source>scores (default), values, targets, amounts or slips.</source>
        <translation>scores（默认）、values、targets、amounts 或 slips。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and were cut.</source>
        <translation>
            <numerusform>有 %n 段文字超出单元格容量，已截断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>goal setting</source>
        <translation>目标设定</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Take it to that stage instead of closing it.</source>
        <translation>推进到该阶段，而不是结束。</translation>
    </message>
    <message>
        <source>Take it one stage back.</source>
        <translation>退回一个阶段。</translation>
    </message>
    <message>
        <source>Why it goes back.</source>
        <translation>退回的原因。</translation>
    </message>
    <message>
        <source>A role; may be given several times.</source>
        <translation>角色；可以写多次。</translation>
    </message>
    <message>
        <source>Whose account it is.</source>
        <translation>账户属于谁。</translation>
    </message>
    <message>
        <source>A scheme that a planner compiles; may be repeated.</source>
        <translation>计划岗汇总的方案；可以写多次。</translation>
    </message>
    <message>
        <source>Read the password of --as from this file descriptor.</source>
        <translation>从此文件描述符读取 --as 的密码。</translation>
    </message>
    <message>
        <source>Take the password of --as from the keyring.</source>
        <translation>从密钥环取得 --as 的密码。</translation>
    </message>
    <message>
        <source>Read the new password from this file descriptor.</source>
        <translation>从此文件描述符读取新密码。</translation>
    </message>
    <message>
        <source>Password for the first sign-in: %1</source>
        <translation>首次登录的密码：%1</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Added the account %1.</source>
        <translation>已添加账户 %1。</translation>
    </message>
    <message>
        <source>Open it again instead.</source>
        <translation>改为重新启用。</translation>
    </message>
    <message>
        <source>Opened the account %1 again.</source>
        <translation>已重新启用账户 %1。</translation>
    </message>
    <message>
        <source>Closed the account %1.</source>
        <translation>已停用账户 %1。</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>新密码：</translation>
    </message>
    <message>
        <source>Put it into the desktop&apos;s keyring.</source>
        <translation>存入桌面的密钥环。</translation>
    </message>
    <message>
        <source>The password holds from now on.</source>
        <translation>密码从现在起有效。</translation>
    </message>
    <message>
        <source>%1 must choose a new password at the next sign-in.</source>
        <translation>%1 下次登录时必须更改密码。</translation>
    </message>
    <message>
        <source>Changed the account %1.</source>
        <translation>已更改账户 %1。</translation>
    </message>
    <message>
        <source>Accounts of the sample: %1; the password of each: %2</source>
        <translation>示例账户：%1；密码都是：%2</translation>
    </message>
    <message>
        <source>Leave out the accounts of the sample.</source>
        <translation>不添加示例账户。</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>恢复码：</translation>
    </message>
    <message>
        <source>%1: %2 people; cycles: %3; the last of %4 entries is of %5, by %6.</source>
        <translation>%1：%2 人；周期：%3；共 %4 条记录，最后一条在 %5，由 %6 所做。</translation>
    </message>
    <message>
        <source>Only show what is in the backup.</source>
        <translation>只查看备份里的内容。</translation>
    </message>
    <message>
        <source>Read the recovery code from this open file.</source>
        <translation>从这个已打开的文件读取恢复码。</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>谁做的。</translation>
    </message>
    <message>
        <source>How the action begins: value.</source>
        <translation>操作名称的开头：value。</translation>
    </message>
    <message>
        <source>What it was done to, or what is below it.</source>
        <translation>对什么做的，含其下各级。</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>与谁有关。</translation>
    </message>
    <message>
        <source>What its texts say.</source>
        <translation>文字里包含的内容。</translation>
    </message>
    <message>
        <source>From that day on.</source>
        <translation>从这一天起。</translation>
    </message>
    <message>
        <source>Up to that day.</source>
        <translation>到这一天为止。</translation>
    </message>
    <message>
        <source>At most so many; usually 200.</source>
        <translation>最多多少条；默认 200。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>%1 is %2 from now on. Backups made before still hold the name until they are gone.
</source>
        <translation>%1 从此记作 %2。以前的备份在清除之前仍有姓名。
</translation>
    </message>
    <message>
        <source>Code: %1
</source>
        <translation>校验码：%1
</translation>
    </message>
    <message>
        <source>Entries %1, rows %2, results %3, problems %4.
</source>
        <translation>记录 %1 条，数据 %2 行，结果 %3 个，问题 %4 个。
</translation>
    </message>
    <message>
        <source>Who fills it in.</source>
        <translation>由谁填写。</translation>
    </message>
    <message>
        <source>A table with a row a person and a column a value.</source>
        <translation>每人一行、每个值一列的表格。</translation>
    </message>
    <message>
        <source>Confirm the result.</source>
        <translation>确认结果。</translation>
    </message>
    <message>
        <source>Appeal against the result, in these words.</source>
        <translation>对结果提出申诉，并写明内容。</translation>
    </message>
    <message>
        <source>The indicator that is contested; without it the whole.</source>
        <translation>有争议的指标；不写则为整个结果。</translation>
    </message>
    <message>
        <source>wrong-data, not-my-case, wrong-rule, missing-evidence or other.</source>
        <translation>wrong-data、not-my-case、wrong-rule、missing-evidence 或 other。</translation>
    </message>
    <message>
        <source>Staff numbers, apart by commas; without it everybody.</source>
        <translation>工号，用逗号分隔；不写则为所有人。</translation>
    </message>
    <message>
        <source>scores, confirmation or appeal.</source>
        <translation>scores、confirmation 或 appeal。</translation>
    </message>
    <message>
        <source>Wrote package %1 to %2.</source>
        <translation>已将数据包 %1 写入 %2。</translation>
    </message>
    <message>
        <source>%1: was “%2”, is “%3” now by %4, the package says “%5”.</source>
        <translation>%1：原为“%2”，现为“%3”（%4），数据包为“%5”。</translation>
    </message>
    <message>
        <source>Values: %1, conflicts: %2, refused: %3</source>
        <translation>值：%1，冲突：%2，拒绝：%3</translation>
    </message>
    <message>
        <source>What counts where both sides changed a value.</source>
        <translation>双方都改过的值以哪一方为准。</translation>
    </message>
    <message>
        <source>%1: %2 is taken, more than the set share of a month&apos;s wage.</source>
        <translation>%1：扣减 %2，超过月工资的设定比例。</translation>
    </message>
    <message>
        <source>%1: %2 is taken; what is left is below the minimum wage.</source>
        <translation>%1：扣减 %2，剩余低于最低工资。</translation>
    </message>
    <message>
        <source>%1: %2 is taken; a month&apos;s wage is not known, so it can&apos;t be compared.</source>
        <translation>%1：扣减 %2；月工资未知，无法比较。</translation>
    </message>
    <message>
        <source>Everything is settled already.</source>
        <translation>全部已结算。</translation>
    </message>
    <message>
        <source>Entries: %1, of people: %2, sum: %3</source>
        <translation>条目：%1，人数：%2，合计：%3</translation>
    </message>
    <message>
        <source>Proposals not yet decided: %1</source>
        <translation>尚未决定的建议：%1</translation>
    </message>
    <message>
        <source>%1: a pay part is missing.</source>
        <translation>%1：缺少薪酬项。</translation>
    </message>
    <message>
        <source>On request.</source>
        <translation>应本人要求。</translation>
    </message>
    <message>
        <source>%1 is in %2 from its first day to its last.</source>
        <translation>%1 自始至终都在 %2。</translation>
    </message>
    <message>
        <source>%1  %2 to %3: %4 day(s)  %5</source>
        <translation>%1  %2 至 %3：%4 天  %5</translation>
    </message>
    <message>
        <source>Fewer days than the company appraises: say &apos;not appraised&apos; if so.</source>
        <translation>少于公司规定的考核天数：如确属此情形，请作“不考核”。</translation>
    </message>
    <message>
        <source>The first day in the cycle.</source>
        <translation>进入考核周期的第一天。</translation>
    </message>
    <message>
        <source>The last day in the cycle.</source>
        <translation>在考核周期的最后一天。</translation>
    </message>
    <message>
        <source>The first day in another part.</source>
        <translation>进入另一部分的第一天。</translation>
    </message>
    <message>
        <source>That other part of the period.</source>
        <translation>同一期间的另一部分。</translation>
    </message>
    <message>
        <source>Why; it stands in the trail.</source>
        <translation>原因，记入审计记录。</translation>
    </message>
    <message>
        <source>Show what it comes to, change nothing.</source>
        <translation>只显示结果，不作改动。</translation>
    </message>
    <message>
        <source>Each segment counts by its calendar days; fewest days to appraise: %1.</source>
        <translation>各分段按日历天数加权；最少考核天数：%1。</translation>
    </message>
    <message>
        <source>The segment with the most days counts whole; fewest days to appraise: %1.</source>
        <translation>天数最多的分段全额计入；最少考核天数：%1。</translation>
    </message>
    <message>
        <source>Propose &apos;not appraised&apos; below that many days.</source>
        <translation>少于此天数时建议“不考核”。</translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation>a4 或 letter。</translation>
    </message>
    <message>
        <source>How files are named: {id}, {name}, {scheme}, {period}, {layout}.</source>
        <translation>文件的命名方式：{id}、{name}、{scheme}、{period}、{layout}。</translation>
    </message>
    <message>
        <source>With the explanation behind each report.</source>
        <translation>每份报告后附计算过程。</translation>
    </message>
    <message>
        <source>What to print: %1.</source>
        <translation>要打印的版式：%1。</translation>
    </message>
    <message>
        <source>A code from a report, export or backup: of the trail, or a check code.</source>
        <translation>报告、导出文件或备份上的码：审计记录码或校验码。</translation>
    </message>
    <message>
        <source>The cycle that a check code is of.</source>
        <translation>校验码所属的周期。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 Usage: %2</source>
        <translation>%1 用法：%2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>This command works on a company file: name it with --db FILE.</source>
        <translation>此命令需要公司文件：请用 --db FILE 指明。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写出结果。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Name the cycle with --cycle, such as team-quarterly/2024Q1.</source>
        <translation>请用 --cycle 指明考核周期，例如 team-quarterly/2024Q1。</translation>
    </message>
    <message>
        <source>Nothing was stored: %1 row(s) were refused. The good ones go in with --take-good.</source>
        <translation>没有写入任何数据：%1 行被拒绝。加上 --take-good 可写入其余各行。</translation>
    </message>
    <message>
        <source>Name the folder with --out DIR.</source>
        <translation>请用 --out DIR 指明文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法建立文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is no scheme “%1”.</source>
        <translation>没有考核方案“%1”。</translation>
    </message>
    <message>
        <source>There is no such command; --help lists them all.</source>
        <translation>没有这个命令；--help 列出全部命令。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>There are no reports in “%1”, only in %2.</source>
        <translation>没有“%1”语言的考核报告，只有 %2。</translation>
    </message>
    <message>
        <source>“%1” is no parameter: write name=value.</source>
        <translation>“%1”不是参数：请写成 名称=值。</translation>
    </message>
    <message>
        <source>“%1” is none of employee, team and company.</source>
        <translation>“%1”不是 employee、team、company 之一。</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2021-03-31.</source>
        <translation>“%1”不是 2021-03-31 这样的日期。</translation>
    </message>
    <message>
        <source>“%1” is no kind of table that can be imported.</source>
        <translation>“%1”不是可以导入的表格种类。</translation>
    </message>
    <message>
        <source>The map is for the kind “%1”, not for “%2”.</source>
        <translation>这个对应表用于“%1”，不是“%2”。</translation>
    </message>
    <message>
        <source>Name the period with --period, such as 2024Q1 or 2024-03.</source>
        <translation>请用 --period 指明期间，例如 2024Q1 或 2024-03。</translation>
    </message>
    <message>
        <source>There is no table “%1”; there are scores, values, targets, amounts and slips.</source>
        <translation>没有“%1”这种表；可选 scores、values、targets、amounts 和 slips。</translation>
    </message>
    <message>
        <source>“%1” is no stage of a cycle.</source>
        <translation>“%1”不是周期的阶段。</translation>
    </message>
    <message>
        <source>“%1” is no role: administrator, hr, manager, planner, reviewer, employee, finance, auditor.</source>
        <translation>“%1”不是角色：administrator、hr、manager、planner、reviewer、employee、finance、auditor。</translation>
    </message>
    <message>
        <source>The file has accounts: name yours by --as, and give its password by --password-fd or on the terminal.</source>
        <translation>文件设有账户：请用 --as 写明账户，密码用 --password-fd 或在终端输入。</translation>
    </message>
    <message>
        <source>The keyring gave no password: %1</source>
        <translation>密钥环没有给出密码：%1</translation>
    </message>
    <message>
        <source>“%1” is no open file descriptor to read a password from.</source>
        <translation>“%1”不是可以读取密码的已打开文件描述符。</translation>
    </message>
    <message>
        <source>The backup is opened by its recovery code: give it by --recovery-code-fd or on the terminal.</source>
        <translation>打开备份需要恢复码：请用 --recovery-code-fd 或在终端输入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write one as 2024-03-31.</source>
        <translation>“%1”不是日期；请写成 2024-03-31。</translation>
    </message>
    <message>
        <source>--limit takes a whole number above zero.</source>
        <translation>--limit 须为大于零的整数。</translation>
    </message>
    <message>
        <source>“%1” is no kind of package.</source>
        <translation>“%1”不是数据包种类。</translation>
    </message>
    <message>
        <source>--conflicts takes “ours” or “theirs”.</source>
        <translation>--conflicts 的取值为“ours”或“theirs”。</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2026-03-31.</source>
        <translation>“%1”不是日期，例如 2026-03-31。</translation>
    </message>
    <message>
        <source>Only one of --joined, --left and --moved can be said at a time.</source>
        <translation>--joined、--left、--moved 一次只能写一个。</translation>
    </message>
    <message>
        <source>“%1” is no way to count segments: days or majority.</source>
        <translation>“%1”不是分段计分方式：days 或 majority。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>There is no layout “%1”, only %2.</source>
        <translation>没有版式“%1”，只有 %2。</translation>
    </message>
</context>
</TS>
