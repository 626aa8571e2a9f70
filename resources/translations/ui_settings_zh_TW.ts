<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>plumbline::AccountDialog</name>
    <message>
        <source>&amp;Name to sign in by</source>
        <translation>登入名稱(&amp;N)</translation>
    </message>
    <message>
        <source>such as lin.xiao</source>
        <translation>例如 lin.xiao</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>本人(&amp;P)</translation>
    </message>
    <message>
        <source>Nobody, for somebody who is not appraised, such as an auditor from outside.</source>
        <translation>不參加考核的人（例如外部稽核）可以留空。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Compiles the &amp;schemes</source>
        <translation>彙整的方案(&amp;S)</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密碼</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose at least one role</source>
        <translation>請至少選擇一個角色</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>修改帳戶</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>重設密碼</translation>
    </message>
    <message>
        <source>Make a one-time password</source>
        <translation>產生一次性密碼</translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>我已轉告</translation>
    </message>
    <message>
        <source>Tell %1 this password. It works once: whoever signs in by it must choose another. It is not shown again.</source>
        <translation>請把此密碼告訴 %1。它只能用一次：用它登入後必須另設密碼。此處不再顯示。</translation>
    </message>
    <message>
        <source>Nobody here has this name or staff number. Choose somebody from the list, or leave it empty.</source>
        <translation>沒有這個姓名或員工編號的人。請從清單中選擇，或留空。</translation>
    </message>
</context>
<context>
    <name>plumbline::AccountsCard</name>
    <message>
        <source>Accounts and roles</source>
        <translation>帳戶與角色</translation>
    </message>
    <message>
        <source>This file has no accounts: whoever opens it may see and do everything.</source>
        <translation>此檔案沒有帳戶：誰開啟都能看到、都能操作一切。</translation>
    </message>
    <message>
        <source>Create the first administrator…</source>
        <translation>建立第一個管理員…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>新增帳戶…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>重設密碼…</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>停用帳戶…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>上次登入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>must choose a password</source>
        <translation>須另設密碼</translation>
    </message>
    <message>
        <source>open</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>One&apos;s own password is changed below one&apos;s name, above right</source>
        <translation>自己的密碼在右上角自己的名稱下變更</translation>
    </message>
    <message>
        <source>Nobody closes their own account</source>
        <translation>不能停用自己的帳戶</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 可以重新登入。</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>停用帳戶</translation>
    </message>
    <message>
        <source>Nobody signs in as %1 any more. What was done by it stays, and it can be opened again.</source>
        <translation>不能再用 %1 登入。以前做過的都保留，以後可以重新啟用。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已停用。</translation>
    </message>
</context>
<context>
    <name>plumbline::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Last good one</source>
        <translation>最近一次完好的備份</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation>備份到別處…</translation>
    </message>
    <message>
        <source>Set up automatic backups…</source>
        <translation>設定自動備份…</translation>
    </message>
    <message>
        <source>Check the code…</source>
        <translation>核對還原碼…</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>從別處還原…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Make another recovery code…</source>
        <translation>更換還原碼…</translation>
    </message>
    <message>
        <source>Set up the backups first</source>
        <translation>請先設定備份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>Code of the trail</source>
        <translation>校驗碼</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Where should the backups be kept?</source>
        <translation>備份放在哪裡？</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>更換還原碼</translation>
    </message>
    <message>
        <source>Backups from now on open by the new code alone; older ones by the older code alone. Keep both.</source>
        <translation>今後的備份只能用新還原碼開啟，以前的備份只能用舊還原碼開啟。兩個都要保管好。</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>產生新還原碼</translation>
    </message>
    <message>
        <source>Check the recovery code</source>
        <translation>核對還原碼</translation>
    </message>
    <message>
        <source>Type the code as you kept it. It is compared, not stored.</source>
        <translation>請照您保管的樣子輸入還原碼。只作比對，不儲存。</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>核對還原碼</translation>
    </message>
    <message>
        <source>That is the code of this company&apos;s backups.</source>
        <translation>這正是此公司備份的還原碼。</translation>
    </message>
    <message>
        <source>Reading the whole backup …</source>
        <translation>正在讀取整個備份…</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 完好。</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>There are no encrypted backups in this folder yet.</source>
        <translation>這個資料夾裡還沒有加密備份。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>產生時已檢查</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>whole, at %1</source>
        <translation>完好（%1）</translation>
    </message>
    <message>
        <source>Backups are made by themselves from now on; the first one now.</source>
        <translation>今後會自動備份，現在先做第一份。</translation>
    </message>
</context>
<context>
    <name>plumbline::DeputiesCard</name>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>A deputy does what waits for whoever is away: their teams, reviews and indicators, but not their roles. The trail names both.</source>
        <translation>代理人處理等離開者辦的事：其團隊、審核和指標，但不獲得其角色。稽核紀錄會寫明雙方。</translation>
    </message>
    <message>
        <source>A&amp;way</source>
        <translation>離開者(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>代理人(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>從(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Name the deputy</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>離開者</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <translation>%1 代理 %2。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody.</source>
        <translation>目前沒有代理人。</translation>
    </message>
    <message>
        <source>from then on</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>now</source>
        <translation>代理中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>plumbline::PaperCard</name>
    <message>
        <source>Paper</source>
        <translation>列印文件</translation>
    </message>
    <message>
        <source>&amp;Company on paper</source>
        <translation>紙上的公司名稱(&amp;C)</translation>
    </message>
    <message>
        <source>as the company is called</source>
        <translation>與公司名稱相同</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>標誌(&amp;L)</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; printed at the top left, at most 12 mm high</source>
        <translation>PNG、JPEG 或 SVG；印在左上角，最高 12 公釐</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除標誌</translation>
    </message>
    <message>
        <source>S&amp;ignature lines</source>
        <translation>簽名欄(&amp;I)</translation>
    </message>
    <message>
        <source>Employee, leader, human resources</source>
        <translation>員工、主管、人力資源</translation>
    </message>
    <message>
        <source>Si&amp;ze of the paper</source>
        <translation>紙張大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Names of the files</source>
        <translation>檔案命名(&amp;N)</translation>
    </message>
    <message>
        <source>{id}, {name}, {scheme}, {period} and {layout} are filled in</source>
        <translation>{id}、{name}、{scheme}、{period} 和 {layout} 會自動填入</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>儲存設定</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter（信紙）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between titles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>The company&apos;s logo</source>
        <translation>公司標誌</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Stored; what is printed from now on follows it.</source>
        <translation>已儲存，此後列印的文件都依此設定。</translation>
    </message>
    <message>
        <source>Zhou Yulan</source>
        <comment>an employee&apos;s name, as an example</comment>
        <translation>周玉蘭</translation>
    </message>
    <message>
        <source>Titles with commas between them, four at most. Pay slips are signed by whoever is paid and appeal files by who contests and decides, whatever stands here</source>
        <translation>各簽名欄的名稱，以逗號分隔，最多四個。薪酬單由領取人簽收，申訴卷宗由申訴人和裁定人簽名，與此處無關</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordSettingsCard</name>
    <message>
        <source>Measuring by records</source>
        <translation>取數</translation>
    </message>
    <message>
        <source>&amp;Months until a customer is lost</source>
        <translation>客戶幾個月沒有進廠算流失(&amp;M)</translation>
    </message>
    <message>
        <source>A customer without a visit for so many months counts as lost</source>
        <translation>這麼多個月沒有進廠的客戶算流失</translation>
    </message>
    <message>
        <source>&amp;Fewest records to trust</source>
        <translation>至少幾筆紀錄才可信(&amp;F)</translation>
    </message>
    <message>
        <source>A figure that rests on fewer records is marked as too few to trust</source>
        <translation>紀錄少於此數的取數值會標明不足採信</translation>
    </message>
    <message>
        <source>Hours until complaints of class &amp;1 are due</source>
        <translation>&amp;1 類投訴應在幾小時內處理</translation>
    </message>
    <message>
        <source>For complaints that don&apos;t say themselves when they are due; none: only what they say</source>
        <translation>用於沒有寫明期限的投訴；「不限」：只看投訴自己寫明的期限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Hours until complaints of class &amp;2 are due</source>
        <translation>&amp;2 類投訴應在幾小時內處理</translation>
    </message>
    <message>
        <source>Hours until complaints of class &amp;3 are due</source>
        <translation>&amp;3 類投訴應在幾小時內處理</translation>
    </message>
    <message>
        <source>Save and measure open cycles again</source>
        <translation>儲存並對未關閉的週期重新取數</translation>
    </message>
    <message>
        <source>Stored; the open cycles are measured again.</source>
        <translation>已儲存，未關閉的週期已重新取數。</translation>
    </message>
</context>
<context>
    <name>plumbline::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>還原碼(&amp;R)</translation>
    </message>
    <message>
        <source>as it was shown when the backups were set up</source>
        <translation>設定備份時顯示的那個</translation>
    </message>
    <message>
        <source>A sealed backup opens by its code alone. A lost code can&apos;t be replaced.</source>
        <translation>加密的備份只能用還原碼開啟；還原碼遺失了無法補發。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>查看內容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Reading and checking the whole backup …</source>
        <translation>正在讀取並檢查整個備份…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>People</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>Entries of the trail</source>
        <translation>稽核紀錄</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最後一次修改</translation>
    </message>
    <message>
        <source>%1 takes the place of %2. What is there now is kept beside it.</source>
        <translation>%1 將取代 %2；現有檔案會保留在旁邊。</translation>
    </message>
</context>
<context>
    <name>plumbline::SecurityCard</name>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Whoever can read this file can read its data, also without an account in it. Keep it on an encrypted disk, under an account of the computer that only you use.</source>
        <translation>能讀取此檔案的人，即使沒有其中的帳戶，也能讀取其中的資料。請把它放在加密磁碟上，並使用只有您自己用的電腦帳戶。</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>變更我的密碼…</translation>
    </message>
    <message>
        <source>&amp;Lock after so many minutes without a key or the mouse</source>
        <translation>幾分鐘沒有按鍵和滑鼠動作就鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>為所有人儲存</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <translation>目前登入：%1（%2）</translation>
    </message>
</context>
<context>
    <name>plumbline::SegmentsCard</name>
    <message>
        <source>Joining, leaving and moving within a cycle</source>
        <translation>考核週期內的到職、離職與調動</translation>
    </message>
    <message>
        <source>&amp;Way of scoring</source>
        <translation>計分方法(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fewest days to be appraised</source>
        <translation>參加考核的最少天數(&amp;F)</translation>
    </message>
    <message>
        <source>Who was there for fewer days is proposed as not appraised; none: nobody is</source>
        <translation>在職天數不足者建議不考核；「無」表示不作此建議</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Save the way of scoring</source>
        <translation>儲存計分方法</translation>
    </message>
    <message>
        <source>By days: each part counts for its days</source>
        <translation>按天數：各段按天數計入</translation>
    </message>
    <message>
        <source>By majority: the scheme of most days alone</source>
        <translation>按多數：只用天數最多的方案</translation>
    </message>
    <message>
        <source>Stored. Published results stay as they are; the open ones follow.</source>
        <translation>已儲存。已發布的結果保持不變，未發布的隨之更新。</translation>
    </message>
</context>
<context>
    <name>plumbline::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>外觀(&amp;O)</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>公司檔案</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <comment>in its own language</comment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <comment>in its own language</comment>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>English</source>
        <comment>in its own language</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>準繩 %1</translation>
    </message>
    <message>
        <source>No company file is open.</source>
        <translation>沒有開啟公司檔案。</translation>
    </message>
</context>
</TS>
