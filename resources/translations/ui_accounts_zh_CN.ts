<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Roles</name>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人力资源</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>planner</source>
        <translation>计划岗</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Accounts, settings and backups; no scores.</source>
        <translation>账户、设置和备份；看不到评分。</translation>
    </message>
    <message>
        <source>People, schemes, cycles, imports, last review, publishing, all reports.</source>
        <translation>人员、方案、周期、导入、终审、公布、全部报告。</translation>
    </message>
    <message>
        <source>Goals, scores, first review and interviews of the teams they lead.</source>
        <translation>所带团队的目标、评分、初审和面谈。</translation>
    </message>
    <message>
        <source>Completeness and checks of the schemes given to them; no scores.</source>
        <translation>所分配方案的汇总与核对；不能评分。</translation>
    </message>
    <message>
        <source>The reviews that their route names.</source>
        <translation>流程指定由其进行的审核。</translation>
    </message>
    <message>
        <source>Their own goals, results, confirmation, appeal and reports.</source>
        <translation>本人的目标、结果、确认、申诉和报告。</translation>
    </message>
    <message>
        <source>Amounts, slips and settlement.</source>
        <translation>金额、工资条和结算。</translation>
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
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>plumbline::ChangePasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>现在的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>密码已修改。</translation>
    </message>
</context>
<context>
    <name>plumbline::FirstAdministratorPage</name>
    <message>
        <source>This file has no accounts yet: whoever opens it may see and do everything. With accounts everybody signs in, sees what concerns them, and does what their roles permit. The first account is the administrator, who adds the others.</source>
        <translation>此文件还没有账户：谁打开都能看到、都能操作一切。有了账户，每个人登录后只看到与自己有关的内容，只做自己角色允许的事。第一个账户是管理员，由其添加其他账户。</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>such as lin.xiao</source>
        <translation>例如 lin.xiao</translation>
    </message>
    <message>
        <source>Also does the work of HR: people, schemes, cycles, values, reports</source>
        <translation>同时承担人力资源的工作：人员、方案、周期、数据、报告</translation>
    </message>
    <message>
        <source>A lost password of the only administrator can&apos;t be replaced. From here on nobody works in this file without an account.</source>
        <translation>唯一的管理员如果忘记密码，无法补发。从此以后，没有账户的人不能再使用此文件。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Create the administrator</source>
        <translation>创建管理员</translation>
    </message>
    <message>
        <source>Keep the recovery code of the backups</source>
        <translation>请保管好备份的恢复码</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>第一个账户</translation>
    </message>
    <message>
        <source>Later, in the settings</source>
        <translation>以后在设置里再做</translation>
    </message>
    <message>
        <source>Until then there are no automatic backups.</source>
        <translation>在此之前没有自动备份。</translation>
    </message>
</context>
<context>
    <name>plumbline::NewPasswordForm</name>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再输入一次(&amp;M)</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Easily guessed. Several words, or more than ten different characters, are better.</source>
        <translation>容易被猜到。用几个词，或十个以上不同的字符更好。</translation>
    </message>
    <message>
        <source>Fair. Longer is better.</source>
        <translation>尚可，再长一些更好。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>很好。</translation>
    </message>
    <message>
        <source>At least %1 characters. Several words that only you put together are easily remembered.</source>
        <translation>至少 %1 个字符。几个只有您会凑在一起的词，很好记。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>plumbline::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>plumbline::RecoveryCodeView</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>On the clipboard: paste it where only you can read it.</source>
        <translation>已复制到剪贴板，请粘贴到只有您能看到的地方。</translation>
    </message>
    <message>
        <source>Recovery code of the backups</source>
        <translation>备份的恢复码</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>我已保管好</translation>
    </message>
    <message>
        <source>&amp;Type the code as you kept it. Backups begin once it is the same.</source>
        <translation>请按您保管的那份键入恢复码，一致后即开始备份(&amp;T)</translation>
    </message>
    <message>
        <source>nine groups of four; small letters and spaces are fine</source>
        <translation>九组，每组四个；小写和空格都可以</translation>
    </message>
    <message>
        <source>Begin the backups</source>
        <translation>开始备份</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>再显示一次</translation>
    </message>
    <message>
        <source>This is another code than the one that was shown.</source>
        <translation>这不是刚才显示的恢复码。</translation>
    </message>
</context>
<context>
    <name>plumbline::SignInPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Accounts of the sample. Choose one with Enter or a click.</source>
        <translation>示例公司的账户，按回车或单击选用。</translation>
    </message>
    <message>
        <source>Accounts of the sample</source>
        <translation>示例公司的账户</translation>
    </message>
    <message>
        <source>This password was given to you by somebody else. Choose one that only you know.</source>
        <translation>这个密码是别人替您设的。请换成只有您知道的密码。</translation>
    </message>
    <message>
        <source>Set the password and go on</source>
        <translation>设定密码并继续</translation>
    </message>
    <message>
        <source>Close the company file</source>
        <translation>关闭公司文件</translation>
    </message>
    <message>
        <source>Whoever can read this file can read its data. Keep it on an encrypted disk, under an account of your own.</source>
        <translation>能读取此文件的人就能读取其中的数据。请把它放在加密磁盘上，并使用自己的电脑账户。</translation>
    </message>
    <message>
        <source>Locked by %1. What was typed is still there.</source>
        <translation>已由 %1 锁定，键入的内容还在。</translation>
    </message>
    <message>
        <source>Sign in to work in this company file.</source>
        <translation>请登录，以使用此公司文件。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
</TS>
