<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>plumbline::EmployeeForm</name>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>到職日期</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>In this position since</source>
        <translation>任此職位起始日</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>In this team since</source>
        <translation>加入此團隊起始日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄修改</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後工作日</translation>
    </message>
    <message>
        <source>Record leaving</source>
        <translation>登記離職</translation>
    </message>
    <message>
        <source>Choose a position</source>
        <translation>請選擇職位</translation>
    </message>
    <message>
        <source>Without team</source>
        <translation>未分配團隊</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>新員工</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, staff number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed stays here while you look at others.</source>
        <translation>尚未儲存。檢視其他人時，已填內容會保留在這裡。</translation>
    </message>
    <message>
        <source>Take leaving back</source>
        <translation>取消離職</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>team or position, day</comment>
        <translation>%2 起：%1</translation>
    </message>
    <message>
        <source>The staff number is missing.</source>
        <translation>缺少員工編號。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>Choose a position; schemes are made for positions.</source>
        <translation>請選擇職位：考核方案依職位制定。</translation>
    </message>
    <message>
        <source>The team cannot begin before the day of joining.</source>
        <translation>加入團隊的日期不能早於到職日期。</translation>
    </message>
</context>
<context>
    <name>plumbline::EmployeeResults</name>
    <message>
        <source>Reading the results …</source>
        <translation>正在讀取考核結果…</translation>
    </message>
    <message>
        <source>No results yet. They stand here once a cycle with this person has been scored.</source>
        <translation>尚無考核結果。此人所在的考核週期計分後，結果顯示在這裡。</translation>
    </message>
    <message>
        <source>Results over time</source>
        <translation>歷次考核結果</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>歷次考核得分</translation>
    </message>
    <message>
        <source>Show this person&apos;s records</source>
        <translation>檢視此人的業務紀錄</translation>
    </message>
</context>
<context>
    <name>plumbline::EmployeeResultsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>rank</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
</context>
<context>
    <name>plumbline::EmployeeTableModel</name>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>到職日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離職</translation>
    </message>
</context>
<context>
    <name>plumbline::PeoplePage</name>
    <message>
        <source>Employees</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or number</source>
        <translation>姓名、拼音、首字母或員工編號</translation>
    </message>
    <message>
        <source>Find an employee</source>
        <translation>搜尋員工</translation>
    </message>
    <message>
        <source>Employed or left</source>
        <translation>在職或離職</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>貼上表格</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>新增團隊</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>修改團隊</translation>
    </message>
    <message>
        <source>Remove the team</source>
        <translation>刪除團隊</translation>
    </message>
    <message>
        <source>Import employees</source>
        <translation>匯入員工</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>顯示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>Reading the employees …</source>
        <translation>正在讀取員工…</translation>
    </message>
    <message>
        <source>Open a company file to see its people.</source>
        <translation>開啟公司檔案後，這裡顯示員工。</translation>
    </message>
    <message>
        <source>The people who are appraised stand here. Bring them in from a table, paste them from Excel or add them one by one.</source>
        <translation>這裡顯示參加考核的人員。可以從表格檔案匯入、從 Excel 或 WPS 貼上，也可以逐一新增。</translation>
    </message>
    <message>
        <source>Nobody fits what is searched for. Try fewer letters, another team, or those who have left.</source>
        <translation>沒有符合條件的人員。可減少搜尋文字、換一個團隊，或檢視已離職人員。</translation>
    </message>
    <message>
        <source>The team %1 will go. Employees and results stay.</source>
        <translation>將刪除團隊「%1」。員工和考核結果不受影響。</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>Position profiles</source>
        <translation>職務說明書</translation>
    </message>
    <message>
        <source>Read what a post does and asks for (Ctrl+Shift+P)</source>
        <translation>查閱職位的工作職責和資格條件（Ctrl+Shift+P）</translation>
    </message>
</context>
<context>
    <name>plumbline::PeopleSide</name>
    <message>
        <source>Close the panel</source>
        <translation>收合側欄</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>考核結果</translation>
    </message>
</context>
<context>
    <name>plumbline::PositionProfilesDialog</name>
    <message>
        <source>Position profiles</source>
        <translation>職務說明書</translation>
    </message>
    <message>
        <source>Title, position or a word of the text</source>
        <translation>名稱、拼音、職位或內文字詞</translation>
    </message>
    <message>
        <source>Find a position profile</source>
        <translation>搜尋職務說明書</translation>
    </message>
    <message>
        <source>The profile in full</source>
        <translation>職務說明書全文</translation>
    </message>
    <message>
        <source>No profile fits what is searched for. Try fewer words.</source>
        <translation>沒有符合條件的職務說明書。請減少搜尋的字詞再試。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The profile is on the clipboard.</source>
        <translation>全文已複製到剪貼簿。</translation>
    </message>
</context>
<context>
    <name>plumbline::ProfileList</name>
    <message>
        <source>Profile</source>
        <translation>職務說明書</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職位</translation>
    </message>
</context>
<context>
    <name>plumbline::ProfileText</name>
    <message>
        <source>Reports to: %1</source>
        <translation>直屬主管：%1</translation>
    </message>
    <message>
        <source>Position: %1</source>
        <translation>對應職位：%1</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>工作職責</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>資格條件</translation>
    </message>
</context>
<context>
    <name>plumbline::TeamForm</name>
    <message>
        <source>Team id</source>
        <translation>團隊編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>團隊名稱</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上層團隊</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄修改</translation>
    </message>
    <message>
        <source>The company itself</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新團隊</translation>
    </message>
    <message>
        <source>A team needs an id and a name.</source>
        <translation>團隊需要編號和名稱。</translation>
    </message>
    <message>
        <source>Nobody is called %1. Choose the leader from the list.</source>
        <translation>沒有名為「%1」的人員。請從清單中選擇負責人。</translation>
    </message>
</context>
<context>
    <name>plumbline::TeamTree</name>
    <message>
        <source>Everybody</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>Without team</source>
        <translation>未分配團隊</translation>
    </message>
</context>
</TS>
