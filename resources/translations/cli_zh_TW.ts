<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The company file.</source>
        <translation>公司檔案。</translation>
    </message>
    <message>
        <source>Who acts.</source>
        <translation>操作人。</translation>
    </message>
    <message>
        <source>Speak JSON.</source>
        <translation>以 JSON 輸出。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>collecting</source>
        <translation>蒐集中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4 of %5 complete, %6 value(s) missing</source>
        <translation>%1  %2  %3：%5 人中 %4 人完整，缺 %6 個值</translation>
    </message>
    <message>
        <source>Wrote and checked %1.</source>
        <translation>已寫入並核驗 %1。</translation>
    </message>
    <message>
        <source>Close it although values are missing.</source>
        <translation>缺少值也關閉。</translation>
    </message>
    <message>
        <source>Add every step from value to money.</source>
        <translation>附上從資料到金額的每一步。</translation>
    </message>
    <message>
        <source>SCHEME/PERIOD</source>
        <translation>方案/期間</translation>
    </message>
    <message>
        <source>Only say what would be.</source>
        <translation>只說明結果，不寫入。</translation>
    </message>
    <message>
        <source>Leave refused rows out and take the rest.</source>
        <translation>略過被拒絕的列，接受其餘各列。</translation>
    </message>
    <message>
        <source>Fill it with the sample company.</source>
        <translation>填入範例公司。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>已建立 %1。</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>寫入的資料夾。</translation>
    </message>
    <message>
        <source>Only this person.</source>
        <translation>只要此人。</translation>
    </message>
    <message>
        <source>Only this team.</source>
        <translation>只要此團隊。</translation>
    </message>
    <message>
        <source>zh_CN, zh_TW or en.</source>
        <translation>zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>All in one file.</source>
        <translation>全部寫入一個檔案。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n report(s) to %1.</source>
        <translation>
            <numerusform>已將 %n 份考核表寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>已還原 %1。</translation>
    </message>
    <message>
        <source>The company has %1, version %2, now.</source>
        <translation>公司現在有 %1 第 %2 版。</translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2: sound. %n indicator(s), weights add up to %3.</source>
        <translation>
            <numerusform>%1 第 %2 版：無誤。共 %n 項指標，權重合計 %3。</numerusform>
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
        <translation>%1，等第 %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 列，%2：%3</translation>
    </message>
    <message>
        <source>Row %1, %2 says something else: %3</source>
        <translation>第 %1 列，%2 的內容不同：%3</translation>
    </message>
    <message>
        <source>Read: %1, taken: %2, already there: %3, changed: %4, refused: %5</source>
        <translation>讀取 %1 列，接受 %2 列，已有 %3 列，有變化 %4 列，拒絕 %5 列</translation>
    </message>
    <message>
        <source>Employees the company does not know: %1</source>
        <translation>公司裡沒有的員工：%1</translation>
    </message>
    <message>
        <source>Records that say something else were left as they are; --update takes them.</source>
        <translation>內容不同的紀錄保持原樣；加 --update 則採用新內容。</translation>
    </message>
    <message>
        <source>How columns become fields.</source>
        <translation>各欄對應哪些欄位。</translation>
    </message>
    <message>
        <source>Take records that say something else than before.</source>
        <translation>採用與先前不同的內容。</translation>
    </message>
    <message>
        <source>Add the employees that only the file names.</source>
        <translation>新增只在檔案中出現的員工。</translation>
    </message>
    <message>
        <source>%1 of %2 records counted</source>
        <translation>%2 筆紀錄中計入 %1 筆</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>無數值</translation>
    </message>
    <message>
        <source>A month, quarter, half or year: 2024-03, 2024Q1.</source>
        <translation>月、季、半年或年：2024-03、2024Q1。</translation>
    </message>
    <message>
        <source>A setting or a filter of the measure.</source>
        <translation>取數規則的設定或篩選條件。</translation>
    </message>
    <message>
        <source>Whose figures.</source>
        <translation>按誰統計。</translation>
    </message>
    <message>
        <source>As of when what is not done counts as late.</source>
        <translation>以哪一天為準判斷未辦事項是否逾期。</translation>
    </message>
    <message>
        <source>scores (default), values, targets, amounts or slips.</source>
        <translation>scores（預設）、values、targets、amounts 或 slips。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and were cut.</source>
        <translation>
            <numerusform>有 %n 段文字超出儲存格容量，已截斷。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>goal setting</source>
        <translation>目標設定</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已兌現</translation>
    </message>
    <message>
        <source>Take it to that stage instead of closing it.</source>
        <translation>推進到該階段，而不是結束。</translation>
    </message>
    <message>
        <source>Take it one stage back.</source>
        <translation>退回一個階段。</translation>
    </message>
    <message>
        <source>Why it goes back.</source>
        <translation>退回的原因。</translation>
    </message>
    <message>
        <source>A role; may be given several times.</source>
        <translation>角色；可以寫多次。</translation>
    </message>
    <message>
        <source>Whose account it is.</source>
        <translation>帳戶屬於誰。</translation>
    </message>
    <message>
        <source>A scheme that a planner compiles; may be repeated.</source>
        <translation>計劃崗彙總的方案；可以寫多次。</translation>
    </message>
    <message>
        <source>Read the password of --as from this file descriptor.</source>
        <translation>從此檔案描述元讀取 --as 的密碼。</translation>
    </message>
    <message>
        <source>Take the password of --as from the keyring.</source>
        <translation>從金鑰圈取得 --as 的密碼。</translation>
    </message>
    <message>
        <source>Read the new password from this file descriptor.</source>
        <translation>從此檔案描述元讀取新密碼。</translation>
    </message>
    <message>
        <source>Password for the first sign-in: %1</source>
        <translation>首次登入的密碼：%1</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密碼：</translation>
    </message>
    <message>
        <source>Added the account %1.</source>
        <translation>已新增帳戶 %1。</translation>
    </message>
    <message>
        <source>Open it again instead.</source>
        <translation>改為重新啟用。</translation>
    </message>
    <message>
        <source>Opened the account %1 again.</source>
        <translation>已重新啟用帳戶 %1。</translation>
    </message>
    <message>
        <source>Closed the account %1.</source>
        <translation>已停用帳戶 %1。</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>新密碼：</translation>
    </message>
    <message>
        <source>Put it into the desktop&apos;s keyring.</source>
        <translation>存入桌面的金鑰圈。</translation>
    </message>
    <message>
        <source>The password holds from now on.</source>
        <translation>密碼從現在起有效。</translation>
    </message>
    <message>
        <source>%1 must choose a new password at the next sign-in.</source>
        <translation>%1 下次登入時必須變更密碼。</translation>
    </message>
    <message>
        <source>Changed the account %1.</source>
        <translation>已變更帳戶 %1。</translation>
    </message>
    <message>
        <source>Accounts of the sample: %1; the password of each: %2</source>
        <translation>範例帳戶：%1；密碼都是：%2</translation>
    </message>
    <message>
        <source>Leave out the accounts of the sample.</source>
        <translation>不新增範例帳戶。</translation>
    </message>
    <message>
        <source>Recovery code:</source>
        <translation>還原碼：</translation>
    </message>
    <message>
        <source>%1: %2 people; cycles: %3; the last of %4 entries is of %5, by %6.</source>
        <translation>%1：%2 人；週期：%3；共 %4 筆紀錄，最後一筆在 %5，由 %6 所做。</translation>
    </message>
    <message>
        <source>Only show what is in the backup.</source>
        <translation>只檢視備份裡的內容。</translation>
    </message>
    <message>
        <source>Read the recovery code from this open file.</source>
        <translation>從這個已開啟的檔案讀取還原碼。</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>誰做的。</translation>
    </message>
    <message>
        <source>How the action begins: value.</source>
        <translation>操作名稱的開頭：value。</translation>
    </message>
    <message>
        <source>What it was done to, or what is below it.</source>
        <translation>對什麼做的，含其下各層。</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>與誰有關。</translation>
    </message>
    <message>
        <source>What its texts say.</source>
        <translation>文字裡包含的內容。</translation>
    </message>
    <message>
        <source>From that day on.</source>
        <translation>從這一天起。</translation>
    </message>
    <message>
        <source>Up to that day.</source>
        <translation>到這一天為止。</translation>
    </message>
    <message>
        <source>At most so many; usually 200.</source>
        <translation>最多多少筆；預設 200。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>%1 is %2 from now on. Backups made before still hold the name until they are gone.
</source>
        <translation>%1 從此記作 %2。以前的備份在清除之前仍有姓名。
</translation>
    </message>
    <message>
        <source>Code: %1
</source>
        <translation>查核碼：%1
</translation>
    </message>
    <message>
        <source>Entries %1, rows %2, results %3, problems %4.
</source>
        <translation>紀錄 %1 筆，資料 %2 列，結果 %3 個，問題 %4 個。
</translation>
    </message>
    <message>
        <source>Who fills it in.</source>
        <translation>由誰填寫。</translation>
    </message>
    <message>
        <source>A table with a row a person and a column a value.</source>
        <translation>每人一列、每個值一欄的表格。</translation>
    </message>
    <message>
        <source>Confirm the result.</source>
        <translation>確認結果。</translation>
    </message>
    <message>
        <source>Appeal against the result, in these words.</source>
        <translation>對結果提出申訴，並寫明內容。</translation>
    </message>
    <message>
        <source>The indicator that is contested; without it the whole.</source>
        <translation>有爭議的指標；不寫則為整個結果。</translation>
    </message>
    <message>
        <source>wrong-data, not-my-case, wrong-rule, missing-evidence or other.</source>
        <translation>wrong-data、not-my-case、wrong-rule、missing-evidence 或 other。</translation>
    </message>
    <message>
        <source>Staff numbers, apart by commas; without it everybody.</source>
        <translation>員工編號，用逗號分隔；不寫則為所有人。</translation>
    </message>
    <message>
        <source>scores, confirmation or appeal.</source>
        <translation>scores、confirmation 或 appeal。</translation>
    </message>
    <message>
        <source>Wrote package %1 to %2.</source>
        <translation>已將資料包 %1 寫入 %2。</translation>
    </message>
    <message>
        <source>%1: was “%2”, is “%3” now by %4, the package says “%5”.</source>
        <translation>%1：原為「%2」，現為「%3」（%4），資料包為「%5」。</translation>
    </message>
    <message>
        <source>Values: %1, conflicts: %2, refused: %3</source>
        <translation>值：%1，衝突：%2，拒絕：%3</translation>
    </message>
    <message>
        <source>What counts where both sides changed a value.</source>
        <translation>雙方都改過的值以哪一方為準。</translation>
    </message>
    <message>
        <source>%1: %2 is taken, more than the set share of a month&apos;s wage.</source>
        <translation>%1：扣減 %2，超過月薪的設定比例。</translation>
    </message>
    <message>
        <source>%1: %2 is taken; what is left is below the minimum wage.</source>
        <translation>%1：扣減 %2，剩餘低於最低工資。</translation>
    </message>
    <message>
        <source>%1: %2 is taken; a month&apos;s wage is not known, so it can&apos;t be compared.</source>
        <translation>%1：扣減 %2；月薪未知，無法比較。</translation>
    </message>
    <message>
        <source>Everything is settled already.</source>
        <translation>全部已結算。</translation>
    </message>
    <message>
        <source>Entries: %1, of people: %2, sum: %3</source>
        <translation>條目：%1，人數：%2，合計：%3</translation>
    </message>
    <message>
        <source>Proposals not yet decided: %1</source>
        <translation>尚未決定的建議：%1</translation>
    </message>
    <message>
        <source>%1: a pay part is missing.</source>
        <translation>%1：缺少薪酬項目。</translation>
    </message>
    <message>
        <source>On request.</source>
        <translation>應本人要求。</translation>
    </message>
    <message>
        <source>%1 is in %2 from its first day to its last.</source>
        <translation>%1 自始至終都在 %2。</translation>
    </message>
    <message>
        <source>%1  %2 to %3: %4 day(s)  %5</source>
        <translation>%1  %2 至 %3：%4 天  %5</translation>
    </message>
    <message>
        <source>Fewer days than the company appraises: say &apos;not appraised&apos; if so.</source>
        <translation>少於公司規定的考核天數：如確屬此情形，請作「不考核」。</translation>
    </message>
    <message>
        <source>The first day in the cycle.</source>
        <translation>進入考核週期的第一天。</translation>
    </message>
    <message>
        <source>The last day in the cycle.</source>
        <translation>在考核週期的最後一天。</translation>
    </message>
    <message>
        <source>The first day in another part.</source>
        <translation>進入另一部分的第一天。</translation>
    </message>
    <message>
        <source>That other part of the period.</source>
        <translation>同一期間的另一部分。</translation>
    </message>
    <message>
        <source>Why; it stands in the trail.</source>
        <translation>原因，記入稽核紀錄。</translation>
    </message>
    <message>
        <source>Show what it comes to, change nothing.</source>
        <translation>只顯示結果，不作更動。</translation>
    </message>
    <message>
        <source>Each segment counts by its calendar days; fewest days to appraise: %1.</source>
        <translation>各分段按日曆天數加權；最少考核天數：%1。</translation>
    </message>
    <message>
        <source>The segment with the most days counts whole; fewest days to appraise: %1.</source>
        <translation>天數最多的分段全額計入；最少考核天數：%1。</translation>
    </message>
    <message>
        <source>Propose &apos;not appraised&apos; below that many days.</source>
        <translation>少於此天數時建議「不考核」。</translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation>a4 或 letter。</translation>
    </message>
    <message>
        <source>How files are named: {id}, {name}, {scheme}, {period}, {layout}.</source>
        <translation>檔案的命名方式：{id}、{name}、{scheme}、{period}、{layout}。</translation>
    </message>
    <message>
        <source>With the explanation behind each report.</source>
        <translation>每份報告後附計算過程。</translation>
    </message>
    <message>
        <source>What to print: %1.</source>
        <translation>要列印的版式：%1。</translation>
    </message>
    <message>
        <source>A code from a report, export or backup: of the trail, or a check code.</source>
        <translation>報告、匯出檔案或備份上的碼：稽核紀錄碼或查核碼。</translation>
    </message>
    <message>
        <source>The cycle that a check code is of.</source>
        <translation>查核碼所屬的週期。</translation>
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
        <translation>此命令需要公司檔案：請用 --db FILE 指明。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>無法寫出結果。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>無法讀取「%1」：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>無法寫入「%1」：%2。</translation>
    </message>
    <message>
        <source>Name the cycle with --cycle, such as team-quarterly/2024Q1.</source>
        <translation>請用 --cycle 指明考核週期，例如 team-quarterly/2024Q1。</translation>
    </message>
    <message>
        <source>Nothing was stored: %1 row(s) were refused. The good ones go in with --take-good.</source>
        <translation>沒有寫入任何資料：%1 列被拒絕。加上 --take-good 可寫入其餘各列。</translation>
    </message>
    <message>
        <source>Name the folder with --out DIR.</source>
        <translation>請用 --out DIR 指明資料夾。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>無法建立資料夾「%1」。</translation>
    </message>
    <message>
        <source>There is no scheme “%1”.</source>
        <translation>沒有考核方案「%1」。</translation>
    </message>
    <message>
        <source>There is no such command; --help lists them all.</source>
        <translation>沒有這個命令；--help 列出全部命令。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>「%1」是資料夾，不是檔案。</translation>
    </message>
    <message>
        <source>There are no reports in “%1”, only in %2.</source>
        <translation>沒有「%1」語言的考核報告，只有 %2。</translation>
    </message>
    <message>
        <source>“%1” is no parameter: write name=value.</source>
        <translation>「%1」不是參數：請寫成 名稱=值。</translation>
    </message>
    <message>
        <source>“%1” is none of employee, team and company.</source>
        <translation>「%1」不是 employee、team、company 之一。</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2021-03-31.</source>
        <translation>「%1」不是 2021-03-31 這樣的日期。</translation>
    </message>
    <message>
        <source>“%1” is no kind of table that can be imported.</source>
        <translation>「%1」不是可以匯入的表格種類。</translation>
    </message>
    <message>
        <source>The map is for the kind “%1”, not for “%2”.</source>
        <translation>這個對應表用於「%1」，不是「%2」。</translation>
    </message>
    <message>
        <source>Name the period with --period, such as 2024Q1 or 2024-03.</source>
        <translation>請用 --period 指明期間，例如 2024Q1 或 2024-03。</translation>
    </message>
    <message>
        <source>There is no table “%1”; there are scores, values, targets, amounts and slips.</source>
        <translation>沒有「%1」這種表；可選 scores、values、targets、amounts 和 slips。</translation>
    </message>
    <message>
        <source>“%1” is no stage of a cycle.</source>
        <translation>「%1」不是週期的階段。</translation>
    </message>
    <message>
        <source>“%1” is no role: administrator, hr, manager, planner, reviewer, employee, finance, auditor.</source>
        <translation>「%1」不是角色：administrator、hr、manager、planner、reviewer、employee、finance、auditor。</translation>
    </message>
    <message>
        <source>The file has accounts: name yours by --as, and give its password by --password-fd or on the terminal.</source>
        <translation>檔案設有帳戶：請用 --as 寫明帳戶，密碼用 --password-fd 或在終端機輸入。</translation>
    </message>
    <message>
        <source>The keyring gave no password: %1</source>
        <translation>金鑰圈沒有給出密碼：%1</translation>
    </message>
    <message>
        <source>“%1” is no open file descriptor to read a password from.</source>
        <translation>「%1」不是可以讀取密碼的已開啟檔案描述元。</translation>
    </message>
    <message>
        <source>The backup is opened by its recovery code: give it by --recovery-code-fd or on the terminal.</source>
        <translation>開啟備份需要還原碼：請用 --recovery-code-fd 或在終端機輸入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write one as 2024-03-31.</source>
        <translation>「%1」不是日期；請寫成 2024-03-31。</translation>
    </message>
    <message>
        <source>--limit takes a whole number above zero.</source>
        <translation>--limit 須為大於零的整數。</translation>
    </message>
    <message>
        <source>“%1” is no kind of package.</source>
        <translation>「%1」不是資料包種類。</translation>
    </message>
    <message>
        <source>--conflicts takes “ours” or “theirs”.</source>
        <translation>--conflicts 的值為「ours」或「theirs」。</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2026-03-31.</source>
        <translation>「%1」不是日期，例如 2026-03-31。</translation>
    </message>
    <message>
        <source>Only one of --joined, --left and --moved can be said at a time.</source>
        <translation>--joined、--left、--moved 一次只能寫一個。</translation>
    </message>
    <message>
        <source>“%1” is no way to count segments: days or majority.</source>
        <translation>「%1」不是分段計分方式：days 或 majority。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」不是整數。</translation>
    </message>
    <message>
        <source>There is no layout “%1”, only %2.</source>
        <translation>沒有版式「%1」，只有 %2。</translation>
    </message>
</context>
</TS>
