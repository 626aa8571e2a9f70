<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Trail</name>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>業務紀錄</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>考核表</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Improvement plans</source>
        <translation>改進計畫</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>獎懲帳</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提議</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>People</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>交換包</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Setting up backups</source>
        <translation>備份的設定</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>公司檔案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Value recorded</source>
        <translation>輸入數值</translation>
    </message>
    <message>
        <source>Value measured</source>
        <translation>取得數值</translation>
    </message>
    <message>
        <source>Note recorded</source>
        <translation>寫入備註</translation>
    </message>
    <message>
        <source>Record given to somebody else</source>
        <translation>業務紀錄改歸他人</translation>
    </message>
    <message>
        <source>Record excluded</source>
        <translation>業務紀錄排除</translation>
    </message>
    <message>
        <source>Record included again</source>
        <translation>業務紀錄重新計入</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>登記事件</translation>
    </message>
    <message>
        <source>Import taken in</source>
        <translation>匯入資料</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤回匯入</translation>
    </message>
    <message>
        <source>Import map kept</source>
        <translation>儲存匯入對照</translation>
    </message>
    <message>
        <source>Import map forgotten</source>
        <translation>刪除匯入對照</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>抽取樣本</translation>
    </message>
    <message>
        <source>Cycle opened</source>
        <translation>開啟週期</translation>
    </message>
    <message>
        <source>Cycle measured</source>
        <translation>週期取數</translation>
    </message>
    <message>
        <source>Results kept</source>
        <translation>儲存結果</translation>
    </message>
    <message>
        <source>Cycle closed</source>
        <translation>關閉週期</translation>
    </message>
    <message>
        <source>Earlier results taken in</source>
        <translation>匯入往期結果</translation>
    </message>
    <message>
        <source>Day of collecting set</source>
        <translation>設定蒐集截止日</translation>
    </message>
    <message>
        <source>Budget set</source>
        <translation>設定預算</translation>
    </message>
    <message>
        <source>Scheme version added</source>
        <translation>加入方案版本</translation>
    </message>
    <message>
        <source>Scheme version activated</source>
        <translation>啟用方案版本</translation>
    </message>
    <message>
        <source>Scheme retired</source>
        <translation>停用方案</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>捨棄草稿</translation>
    </message>
    <message>
        <source>Employee added</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Employee changed</source>
        <translation>修改員工</translation>
    </message>
    <message>
        <source>Employee left</source>
        <translation>員工離職</translation>
    </message>
    <message>
        <source>Employee removed</source>
        <translation>刪除員工</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>抹除個人資料</translation>
    </message>
    <message>
        <source>Data of a person exported</source>
        <translation>匯出個人資料</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>新增團隊</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>修改團隊</translation>
    </message>
    <message>
        <source>Team removed</source>
        <translation>刪除團隊</translation>
    </message>
    <message>
        <source>Position taken over</source>
        <translation>採用職位</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>修改帳戶</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>停用帳戶</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>重新啟用帳戶</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>登入失敗</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>One-time password set</source>
        <translation>設定一次性密碼</translation>
    </message>
    <message>
        <source>Deputy named</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>Deputy taken back</source>
        <translation>撤回代理</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>變更設定</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>進行備份</translation>
    </message>
    <message>
        <source>Recovery code of the backups made</source>
        <translation>產生備份還原碼</translation>
    </message>
    <message>
        <source>Recovery code of the backups replaced</source>
        <translation>更換備份還原碼</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>從備份還原</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>檔案變動</translation>
    </message>
</context>
<context>
    <name>TrailModel</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>plumbline::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>Entries of the trail</source>
        <translation>稽核紀錄</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>它的歷程</translation>
    </message>
    <message>
        <source>Everything that was done to this object and what lies below it (Ctrl+H)</source>
        <translation>對此物件及其下各項做過的一切（Ctrl+H）</translation>
    </message>
    <message>
        <source>Open a company file to see who did what in it.</source>
        <translation>開啟公司檔案，查看誰做過什麼。</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>%1 shown; scroll down for older ones</source>
        <translation>顯示 %1 筆，往下捲動讀取更早的</translation>
    </message>
    <message>
        <source>%1 shown, the oldest last</source>
        <translation>顯示 %1 筆，最早的在最後</translation>
    </message>
    <message>
        <source>No entry fits what is looked for.</source>
        <translation>沒有符合條件的紀錄。</translation>
    </message>
    <message>
        <source>Your roles don&apos;t permit reading the entries. Here you can check whether the file is as it was left.</source>
        <translation>您的角色不能檢視稽核紀錄，但可以在這裡檢查檔案是否被更動過。</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>所選記錄</translation>
    </message>
</context>
<context>
    <name>plumbline::ChainCheck</name>
    <message>
        <source>Check the whole file</source>
        <translation>檢查整個檔案</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之處</translation>
    </message>
    <message>
        <source>Check against the code</source>
        <translation>按校驗碼檢查</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>校驗碼已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>檢查檔案</translation>
    </message>
    <message>
        <source>Checking. You can go on working; changes wait until it is done.</source>
        <translation>正在檢查。可以繼續工作，修改會等檢查完再儲存。</translation>
    </message>
    <message>
        <source>Looked at: entries %1, rows %2, results computed again %3.</source>
        <translation>已檢查：紀錄 %1 筆，資料 %2 列，重新計算的結果 %3 個。</translation>
    </message>
    <message>
        <source>This file is not as it was left. Things that do not fit: %1.</source>
        <translation>此檔案已不是原來的樣子。不符之處：%1 項。</translation>
    </message>
    <message>
        <source>Everything fits: nothing was changed behind the program.</source>
        <translation>全部相符：沒有繞過程式的改動。</translation>
    </message>
    <message>
        <source>Everything fits, and the file stood at the code %1: it is the one that it was printed from.</source>
        <translation>全部相符，且此檔案曾處於校驗碼 %1：當時就是由它印出的。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Code of the newest entry</source>
        <translation>最新紀錄的校驗碼</translation>
    </message>
    <message>
        <source>It stands on reports, in exports and backups: whoever has one finds out whether this file was changed behind the program</source>
        <translation>它印在報告上，寫在匯出檔案和備份裡：憑它能查出此檔案是否被繞過程式改動</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>C&amp;ode printed before</source>
        <translation>以前印出的碼(&amp;O)</translation>
    </message>
    <message>
        <source>such as 1234-ABCD-EFGH-JKMN-PQRS</source>
        <translation>例如 1234-ABCD-EFGH-JKMN-PQRS</translation>
    </message>
</context>
<context>
    <name>plumbline::TrailDetails</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改後</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>plumbline::TrailFilterBar</name>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Text before, after or in the reason</source>
        <translation>改前、改後或原因裡的文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>Object and below</source>
        <translation>物件及其下</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>關於此人</translation>
    </message>
    <message>
        <source>What the next field names</source>
        <translation>下一欄填寫什麼</translation>
    </message>
    <message>
        <source>Staff number, cycle or another object</source>
        <translation>員工編號、週期或其他物件</translation>
    </message>
    <message>
        <source>Person or object</source>
        <translation>人或物件</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
</context>
</TS>
