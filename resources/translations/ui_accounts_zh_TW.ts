<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Roles</name>
    <message>
        <source>administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人力資源</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>planner</source>
        <translation>計畫職</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>分管主管</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>Accounts, settings and backups; no scores.</source>
        <translation>帳戶、設定和備份；看不到評分。</translation>
    </message>
    <message>
        <source>People, schemes, cycles, imports, last review, publishing, all reports.</source>
        <translation>人員、方案、週期、匯入、終審、公布、全部報告。</translation>
    </message>
    <message>
        <source>Goals, scores, first review and interviews of the teams they lead.</source>
        <translation>所帶團隊的目標、評分、初審和面談。</translation>
    </message>
    <message>
        <source>Completeness and checks of the schemes given to them; no scores.</source>
        <translation>所分配方案的彙整與核對；不能評分。</translation>
    </message>
    <message>
        <source>The reviews that their route names.</source>
        <translation>流程指定由其進行的審核。</translation>
    </message>
    <message>
        <source>Their own goals, results, confirmation, appeal and reports.</source>
        <translation>本人的目標、結果、確認、申訴和報告。</translation>
    </message>
    <message>
        <source>Amounts, slips and settlement.</source>
        <translation>金額、薪資單和結算。</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>可看全部，不能修改。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>plumbline::AccountActions</name>
    <message>
        <source>Change the password…</source>
        <translation>變更密碼…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
</context>
<context>
    <name>plumbline::ChangePasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>現在的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>密碼已變更。</translation>
    </message>
</context>
<context>
    <name>plumbline::FirstAdministratorPage</name>
    <message>
        <source>This file has no accounts yet: whoever opens it may see and do everything. With accounts everybody signs in, sees what concerns them, and does what their roles permit. The first account is the administrator, who adds the others.</source>
        <translation>此檔案還沒有帳戶：誰開啟都能看到、都能操作一切。有了帳戶，每個人登入後只看到與自己有關的內容，只做自己角色允許的事。第一個帳戶是管理員，由其新增其他帳戶。</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名稱(&amp;A)</translation>
    </message>
    <message>
        <source>such as lin.xiao</source>
        <translation>例如 lin.xiao</translation>
    </message>
    <message>
        <source>Also does the work of HR: people, schemes, cycles, values, reports</source>
        <translation>同時承擔人力資源的工作：人員、方案、週期、資料、報告</translation>
    </message>
    <message>
        <source>A lost password of the only administrator can&apos;t be replaced. From here on nobody works in this file without an account.</source>
        <translation>唯一的管理員如果忘記密碼，無法補發。從此以後，沒有帳戶的人不能再使用此檔案。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Create the administrator</source>
        <translation>建立管理員</translation>
    </message>
    <message>
        <source>Keep the recovery code of the backups</source>
        <translation>請保管好備份的還原碼</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>第一個帳戶</translation>
    </message>
    <message>
        <source>Later, in the settings</source>
        <translation>以後在設定裡再做</translation>
    </message>
    <message>
        <source>Until then there are no automatic backups.</source>
        <translation>在此之前沒有自動備份。</translation>
    </message>
</context>
<context>
    <name>plumbline::NewPasswordForm</name>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再輸入一次(&amp;M)</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大寫鎖定已開啟。</translation>
    </message>
    <message>
        <source>Easily guessed. Several words, or more than ten different characters, are better.</source>
        <translation>容易被猜到。用幾個詞，或十個以上不同的字元更好。</translation>
    </message>
    <message>
        <source>Fair. Longer is better.</source>
        <translation>尚可，再長一些更好。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>很好。</translation>
    </message>
    <message>
        <source>At least %1 characters. Several words that only you put together are easily remembered.</source>
        <translation>至少 %1 個字元。幾個只有您會湊在一起的詞，很好記。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
</context>
<context>
    <name>plumbline::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>顯示密碼</translation>
    </message>
</context>
<context>
    <name>plumbline::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>還原碼</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>On the clipboard: paste it where only you can read it.</source>
        <translation>已複製到剪貼簿，請貼到只有您能看到的地方。</translation>
    </message>
    <message>
        <source>Recovery code of the backups</source>
        <translation>備份的還原碼</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往印表機。</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>我已保管好</translation>
    </message>
    <message>
        <source>&amp;Type the code as you kept it. Backups begin once it is the same.</source>
        <translation>請按您保管的那份鍵入還原碼，一致後即開始備份(&amp;T)</translation>
    </message>
    <message>
        <source>nine groups of four; small letters and spaces are fine</source>
        <translation>九組，每組四個；小寫和空格都可以</translation>
    </message>
    <message>
        <source>Begin the backups</source>
        <translation>開始備份</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>再顯示一次</translation>
    </message>
    <message>
        <source>This is another code than the one that was shown.</source>
        <translation>這不是剛才顯示的還原碼。</translation>
    </message>
</context>
<context>
    <name>plumbline::SignInPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大寫鎖定已開啟。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Accounts of the sample. Choose one with Enter or a click.</source>
        <translation>範例公司的帳戶，按 Enter 或點一下選用。</translation>
    </message>
    <message>
        <source>Accounts of the sample</source>
        <translation>範例公司的帳戶</translation>
    </message>
    <message>
        <source>This password was given to you by somebody else. Choose one that only you know.</source>
        <translation>這個密碼是別人替您設的。請換成只有您知道的密碼。</translation>
    </message>
    <message>
        <source>Set the password and go on</source>
        <translation>設定密碼並繼續</translation>
    </message>
    <message>
        <source>Close the company file</source>
        <translation>關閉公司檔案</translation>
    </message>
    <message>
        <source>Whoever can read this file can read its data. Keep it on an encrypted disk, under an account of your own.</source>
        <translation>能讀取此檔案的人就能讀取其中的資料。請把它放在加密磁碟上，並使用自己的電腦帳戶。</translation>
    </message>
    <message>
        <source>Locked by %1. What was typed is still there.</source>
        <translation>已由 %1 鎖定，鍵入的內容還在。</translation>
    </message>
    <message>
        <source>Sign in to work in this company file.</source>
        <translation>請登入，以使用此公司檔案。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除鎖定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
</context>
</TS>
