<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Team dashboard</source>
        <translation>團隊看板</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>考核週期</translation>
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
        <source>Score entry</source>
        <translation>評分輸入</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎懲薪酬</translation>
    </message>
    <message>
        <source>Scheme versions</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核表</translation>
    </message>
    <message>
        <source>Interviews and plans</source>
        <translation>面談改進</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校準</translation>
    </message>
</context>
<context>
    <name>plumbline::FirstMinute</name>
    <message>
        <source>First minute, %1 of %2</source>
        <translation>第一分鐘，%1/%2</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Put this away; it is found again in the help menu</source>
        <translation>收起；可從「說明」選單再次開啟</translation>
    </message>
    <message>
        <source>Type a score into a cell and press Enter: total, grade and rank follow at once, and it is stored.</source>
        <translation>在儲存格中輸入分數並按 Enter：總分、等第與排名隨即更新，並已儲存。</translation>
    </message>
    <message>
        <source>Every number says how it came about: stand on one and press F4.</source>
        <translation>每個數字都能說明來歷：選取一個，按 F4。</translation>
    </message>
    <message>
        <source>Your own appraisal: each line with its target, value and points. Here you confirm the result or contest a line of it.</source>
        <translation>這是您自己的考核表：每一行都有目標、數值與得分。在此確認結果，或對其中一行提出申訴。</translation>
    </message>
    <message>
        <source>Who needs help, and what drags the team? Click any bar or cell to see what is behind it.</source>
        <translation>誰需要幫助，什麼拖了後腿？點選任意長條或儲存格，看看背後的資料。</translation>
    </message>
    <message>
        <source>This is the page an employee takes home. It is a draft until the cycle is closed.</source>
        <translation>這就是員工帶回家的那一頁。考核週期關閉之前為草稿。</translation>
    </message>
    <message>
        <source>That was the way of a cycle. F1 opens the guide at the page you are on; your own company begins with a file of its own.</source>
        <translation>一個考核週期大致如此。按 F1 可開啟所在頁面的指南；您自己的公司從一個新檔案開始。</translation>
    </message>
    <message>
        <source>Go to score entry</source>
        <translation>前往評分輸入</translation>
    </message>
    <message>
        <source>Explain a total</source>
        <translation>解釋一個總分</translation>
    </message>
    <message>
        <source>Go to the appraisal</source>
        <translation>前往考核表</translation>
    </message>
    <message>
        <source>Go to the dashboard</source>
        <translation>前往團隊看板</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>前往報告</translation>
    </message>
    <message>
        <source>Create a company</source>
        <translation>建立公司</translation>
    </message>
</context>
<context>
    <name>plumbline::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
</context>
<context>
    <name>plumbline::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的檔案</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Choose the cycle</source>
        <translation>選擇週期</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
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
        <source>Plumbline</source>
        <translation>準繩</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>關於準繩</translation>
    </message>
    <message>
        <source>Plumbline %1

Appraise the performance of after-sales teams, and be able to prove every figure.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>準繩 %1

考核售後團隊的績效，每個數字都經得起推敲。

自由軟體，採用 GNU 通用公共授權條款第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>First minute with the sample</source>
        <translation>範例公司的第一分鐘</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>顯示大小</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>顯示大小</translation>
    </message>
    <message>
        <source>Plumbline shows everything at %1% from its next start on. Everything is stored; you can start it again now.</source>
        <translation>下次啟動起，準繩以 %1% 的大小顯示。所有內容均已儲存，可以現在重新啟動。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>現在重新啟動</translation>
    </message>
</context>
<context>
    <name>plumbline::Rail</name>
    <message>
        <source>Unfold the navigation</source>
        <translation>展開導覽</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>收合導覽</translation>
    </message>
</context>
<context>
    <name>plumbline::SearchIndex</name>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
</context>
<context>
    <name>plumbline::StatusLine</name>
    <message>
        <source>%1: %2%</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1，約剩 %2 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>上一處修改未儲存</translation>
    </message>
    <message>
        <source>%1 An administrator sees to the backups in the settings.</source>
        <translation>%1請管理員在設定中處理備份。</translation>
    </message>
</context>
<context>
    <name>plumbline::TopBar</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>尚無週期</translation>
    </message>
    <message>
        <source>Changes are recorded under this name</source>
        <translation>修改以此名稱記錄</translation>
    </message>
    <message>
        <source>No company open</source>
        <translation>未開啟公司</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 / %2 人完成</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>搜尋 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Finds people, pages and schemes</source>
        <translation>尋找員工、頁面和方案</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>帳戶：%1</translation>
    </message>
</context>
</TS>
