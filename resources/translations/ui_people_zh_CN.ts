<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>plumbline::EmployeeForm</name>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>since</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>In this position since</source>
        <translation>任此岗位起始日</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>In this team since</source>
        <translation>加入此团队起始日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后工作日</translation>
    </message>
    <message>
        <source>Record leaving</source>
        <translation>登记离职</translation>
    </message>
    <message>
        <source>Choose a position</source>
        <translation>请选择岗位</translation>
    </message>
    <message>
        <source>Without team</source>
        <translation>未分配团队</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>新员工</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, staff number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed stays here while you look at others.</source>
        <translation>尚未保存。查看其他人时，已填内容会保留在这里。</translation>
    </message>
    <message>
        <source>Take leaving back</source>
        <translation>撤销离职</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>team or position, day</comment>
        <translation>%2 起：%1</translation>
    </message>
    <message>
        <source>The staff number is missing.</source>
        <translation>缺少工号。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>Choose a position; schemes are made for positions.</source>
        <translation>请选择岗位：考核方案按岗位制定。</translation>
    </message>
    <message>
        <source>The team cannot begin before the day of joining.</source>
        <translation>加入团队的日期不能早于入职日期。</translation>
    </message>
</context>
<context>
    <name>plumbline::EmployeeResults</name>
    <message>
        <source>Reading the results …</source>
        <translation>正在读取考核结果…</translation>
    </message>
    <message>
        <source>No results yet. They stand here once a cycle with this person has been scored.</source>
        <translation>暂无考核结果。此人所在的考核周期计分后，结果显示在这里。</translation>
    </message>
    <message>
        <source>Results over time</source>
        <translation>历次考核结果</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>历次考核得分</translation>
    </message>
    <message>
        <source>Show this person&apos;s records</source>
        <translation>查看此人的业务记录</translation>
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
        <translation>期间</translation>
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
        <translation>等级</translation>
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
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离职</translation>
    </message>
</context>
<context>
    <name>plumbline::PeoplePage</name>
    <message>
        <source>Employees</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or number</source>
        <translation>姓名、拼音、首字母或工号</translation>
    </message>
    <message>
        <source>Find an employee</source>
        <translation>查找员工</translation>
    </message>
    <message>
        <source>Employed or left</source>
        <translation>在职或离职</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Add employee</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>新建团队</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>修改团队</translation>
    </message>
    <message>
        <source>Remove the team</source>
        <translation>删除团队</translation>
    </message>
    <message>
        <source>Import employees</source>
        <translation>导入员工</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>Reading the employees …</source>
        <translation>正在读取员工…</translation>
    </message>
    <message>
        <source>Open a company file to see its people.</source>
        <translation>打开公司文件后，这里显示员工。</translation>
    </message>
    <message>
        <source>The people who are appraised stand here. Bring them in from a table, paste them from Excel or add them one by one.</source>
        <translation>这里显示参加考核的人员。可以从表格文件导入、从 Excel 或 WPS 粘贴，也可以逐个添加。</translation>
    </message>
    <message>
        <source>Nobody fits what is searched for. Try fewer letters, another team, or those who have left.</source>
        <translation>没有符合条件的人员。可减少搜索文字、换一个团队，或查看已离职人员。</translation>
    </message>
    <message>
        <source>The team %1 will go. Employees and results stay.</source>
        <translation>将删除团队“%1”。员工和考核结果不受影响。</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Position profiles</source>
        <translation>岗位说明书</translation>
    </message>
    <message>
        <source>Read what a post does and asks for (Ctrl+Shift+P)</source>
        <translation>查阅岗位的职责和任职要求（Ctrl+Shift+P）</translation>
    </message>
</context>
<context>
    <name>plumbline::PeopleSide</name>
    <message>
        <source>Close the panel</source>
        <translation>收起侧栏</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>考核结果</translation>
    </message>
</context>
<context>
    <name>plumbline::PositionProfilesDialog</name>
    <message>
        <source>Position profiles</source>
        <translation>岗位说明书</translation>
    </message>
    <message>
        <source>Title, position or a word of the text</source>
        <translation>名称、拼音、岗位或正文词语</translation>
    </message>
    <message>
        <source>Find a position profile</source>
        <translation>查找岗位说明书</translation>
    </message>
    <message>
        <source>The profile in full</source>
        <translation>岗位说明书全文</translation>
    </message>
    <message>
        <source>No profile fits what is searched for. Try fewer words.</source>
        <translation>没有符合条件的岗位说明书。请减少搜索的字词再试。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The profile is on the clipboard.</source>
        <translation>全文已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>plumbline::ProfileList</name>
    <message>
        <source>Profile</source>
        <translation>岗位说明书</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
</context>
<context>
    <name>plumbline::ProfileText</name>
    <message>
        <source>Reports to: %1</source>
        <translation>直接上级：%1</translation>
    </message>
    <message>
        <source>Position: %1</source>
        <translation>对应岗位：%1</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>岗位职责</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>任职要求</translation>
    </message>
</context>
<context>
    <name>plumbline::TeamForm</name>
    <message>
        <source>Team id</source>
        <translation>团队编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>团队名称</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级团队</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>The company itself</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新团队</translation>
    </message>
    <message>
        <source>A team needs an id and a name.</source>
        <translation>团队需要编号和名称。</translation>
    </message>
    <message>
        <source>Nobody is called %1. Choose the leader from the list.</source>
        <translation>没有名为“%1”的人员。请从列表中选择负责人。</translation>
    </message>
</context>
<context>
    <name>plumbline::TeamTree</name>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Without team</source>
        <translation>未分配团队</translation>
    </message>
</context>
</TS>
