<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>plumbline::AccountDialog</name>
    <message>
        <source>&amp;Name to sign in by</source>
        <translation>登录名称(&amp;N)</translation>
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
        <translation>不参加考核的人（例如外部审计）可以留空。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Compiles the &amp;schemes</source>
        <translation>汇总的方案(&amp;S)</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose at least one role</source>
        <translation>请至少选择一个角色</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>修改账户</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>重设密码</translation>
    </message>
    <message>
        <source>Make a one-time password</source>
        <translation>生成一次性密码</translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>我已转告</translation>
    </message>
    <message>
        <source>Tell %1 this password. It works once: whoever signs in by it must choose another. It is not shown again.</source>
        <translation>请把此密码告诉 %1。它只能用一次：用它登录后必须另设密码。此处不再显示。</translation>
    </message>
    <message>
        <source>Nobody here has this name or staff number. Choose somebody from the list, or leave it empty.</source>
        <translation>没有这个姓名或工号的人。请从列表中选择，或留空。</translation>
    </message>
</context>
<context>
    <name>plumbline::AccountsCard</name>
    <message>
        <source>Accounts and roles</source>
        <translation>账户与角色</translation>
    </message>
    <message>
        <source>This file has no accounts: whoever opens it may see and do everything.</source>
        <translation>此文件没有账户：谁打开都能看到、都能操作一切。</translation>
    </message>
    <message>
        <source>Create the first administrator…</source>
        <translation>创建第一个管理员…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>重设密码…</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>停用账户…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>上次登录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>must choose a password</source>
        <translation>须另设密码</translation>
    </message>
    <message>
        <source>open</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>One&apos;s own password is changed below one&apos;s name, above right</source>
        <translation>自己的密码在右上角自己的名称下修改</translation>
    </message>
    <message>
        <source>Nobody closes their own account</source>
        <translation>不能停用自己的账户</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 可以重新登录。</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>Nobody signs in as %1 any more. What was done by it stays, and it can be opened again.</source>
        <translation>不能再用 %1 登录。以前做过的都保留，以后可以重新启用。</translation>
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
        <translation>备份</translation>
    </message>
    <message>
        <source>Last good one</source>
        <translation>最近一次完好的备份</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation>备份到别处…</translation>
    </message>
    <message>
        <source>Set up automatic backups…</source>
        <translation>设置自动备份…</translation>
    </message>
    <message>
        <source>Check the code…</source>
        <translation>核对恢复码…</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>从别处恢复…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Make another recovery code…</source>
        <translation>更换恢复码…</translation>
    </message>
    <message>
        <source>Set up the backups first</source>
        <translation>请先设置备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>Code of the trail</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where should the backups be kept?</source>
        <translation>备份放在哪里？</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>更换恢复码</translation>
    </message>
    <message>
        <source>Backups from now on open by the new code alone; older ones by the older code alone. Keep both.</source>
        <translation>今后的备份只能用新恢复码打开，以前的备份只能用旧恢复码打开。两个都要保管好。</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>生成新恢复码</translation>
    </message>
    <message>
        <source>Check the recovery code</source>
        <translation>核对恢复码</translation>
    </message>
    <message>
        <source>Type the code as you kept it. It is compared, not stored.</source>
        <translation>请照您保管的样子输入恢复码。只作比对，不保存。</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>核对恢复码</translation>
    </message>
    <message>
        <source>That is the code of this company&apos;s backups.</source>
        <translation>这正是此公司备份的恢复码。</translation>
    </message>
    <message>
        <source>Reading the whole backup …</source>
        <translation>正在读取整个备份…</translation>
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
        <translation>保持原样</translation>
    </message>
    <message>
        <source>There are no encrypted backups in this folder yet.</source>
        <translation>这个文件夹里还没有加密备份。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>生成时已检查</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>whole, at %1</source>
        <translation>完好（%1）</translation>
    </message>
    <message>
        <source>Backups are made by themselves from now on; the first one now.</source>
        <translation>今后会自动备份，现在先做第一份。</translation>
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
        <translation>代理人处理等离开者办的事：其团队、审核和指标，但不获得其角色。审计记录会写明双方。</translation>
    </message>
    <message>
        <source>A&amp;way</source>
        <translation>离开者(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>代理人(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
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
        <translation>离开者</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
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
        <translation>目前没有代理人。</translation>
    </message>
    <message>
        <source>from then on</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>now</source>
        <translation>代理中</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>plumbline::PaperCard</name>
    <message>
        <source>Paper</source>
        <translation>打印文件</translation>
    </message>
    <message>
        <source>&amp;Company on paper</source>
        <translation>纸上的公司名称(&amp;C)</translation>
    </message>
    <message>
        <source>as the company is called</source>
        <translation>与公司名称相同</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>标志(&amp;L)</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; printed at the top left, at most 12 mm high</source>
        <translation>PNG、JPEG 或 SVG；印在左上角，最高 12 毫米</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除标志</translation>
    </message>
    <message>
        <source>S&amp;ignature lines</source>
        <translation>签字栏(&amp;I)</translation>
    </message>
    <message>
        <source>Employee, leader, human resources</source>
        <translation>员工、主管、人力资源</translation>
    </message>
    <message>
        <source>Si&amp;ze of the paper</source>
        <translation>纸张大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Names of the files</source>
        <translation>文件命名(&amp;N)</translation>
    </message>
    <message>
        <source>{id}, {name}, {scheme}, {period} and {layout} are filled in</source>
        <translation>{id}、{name}、{scheme}、{period} 和 {layout} 会自动填入</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter（信纸）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between titles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>The company&apos;s logo</source>
        <translation>公司标志</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Stored; what is printed from now on follows it.</source>
        <translation>已保存，此后打印的文件都按此设置。</translation>
    </message>
    <message>
        <source>Zhou Yulan</source>
        <comment>an employee&apos;s name, as an example</comment>
        <translation>周玉兰</translation>
    </message>
    <message>
        <source>Titles with commas between them, four at most. Pay slips are signed by whoever is paid and appeal files by who contests and decides, whatever stands here</source>
        <translation>各签字栏的名称，用逗号分隔，最多四个。薪酬单由领取人签收，申诉卷宗由申诉人和裁定人签字，与此处无关</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordSettingsCard</name>
    <message>
        <source>Measuring by records</source>
        <translation>取数</translation>
    </message>
    <message>
        <source>&amp;Months until a customer is lost</source>
        <translation>客户几个月没有进站算流失(&amp;M)</translation>
    </message>
    <message>
        <source>A customer without a visit for so many months counts as lost</source>
        <translation>这么多个月没有进站的客户算流失</translation>
    </message>
    <message>
        <source>&amp;Fewest records to trust</source>
        <translation>至少几条记录才可信(&amp;F)</translation>
    </message>
    <message>
        <source>A figure that rests on fewer records is marked as too few to trust</source>
        <translation>记录少于此数的取数值会标明不足为信</translation>
    </message>
    <message>
        <source>Hours until complaints of class &amp;1 are due</source>
        <translation>&amp;1 类投诉应在几小时内处理</translation>
    </message>
    <message>
        <source>For complaints that don&apos;t say themselves when they are due; none: only what they say</source>
        <translation>用于没有写明期限的投诉；“不限”：只看投诉自己写明的期限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Hours until complaints of class &amp;2 are due</source>
        <translation>&amp;2 类投诉应在几小时内处理</translation>
    </message>
    <message>
        <source>Hours until complaints of class &amp;3 are due</source>
        <translation>&amp;3 类投诉应在几小时内处理</translation>
    </message>
    <message>
        <source>Save and measure open cycles again</source>
        <translation>保存并对未关闭的周期重新取数</translation>
    </message>
    <message>
        <source>Stored; the open cycles are measured again.</source>
        <translation>已保存，未关闭的周期已重新取数。</translation>
    </message>
</context>
<context>
    <name>plumbline::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>恢复码(&amp;R)</translation>
    </message>
    <message>
        <source>as it was shown when the backups were set up</source>
        <translation>设置备份时显示的那个</translation>
    </message>
    <message>
        <source>A sealed backup opens by its code alone. A lost code can&apos;t be replaced.</source>
        <translation>加密的备份只能用恢复码打开；恢复码丢了无法补发。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reading and checking the whole backup …</source>
        <translation>正在读取并检查整个备份…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>Entries of the trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后一次修改</translation>
    </message>
    <message>
        <source>%1 takes the place of %2. What is there now is kept beside it.</source>
        <translation>%1 将取代 %2；现有文件会保留在旁边。</translation>
    </message>
</context>
<context>
    <name>plumbline::SecurityCard</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Whoever can read this file can read its data, also without an account in it. Keep it on an encrypted disk, under an account of the computer that only you use.</source>
        <translation>能读取此文件的人，即使没有其中的账户，也能读取其中的数据。请把它放在加密磁盘上，并使用只有您自己用的电脑账户。</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密码…</translation>
    </message>
    <message>
        <source>&amp;Lock after so many minutes without a key or the mouse</source>
        <translation>几分钟没有按键和鼠标动作就锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Save for everybody</source>
        <translation>为所有人保存</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <translation>当前登录：%1（%2）</translation>
    </message>
</context>
<context>
    <name>plumbline::SegmentsCard</name>
    <message>
        <source>Joining, leaving and moving within a cycle</source>
        <translation>考核周期内的入职、离职与调动</translation>
    </message>
    <message>
        <source>&amp;Way of scoring</source>
        <translation>计分方法(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fewest days to be appraised</source>
        <translation>参加考核的最少天数(&amp;F)</translation>
    </message>
    <message>
        <source>Who was there for fewer days is proposed as not appraised; none: nobody is</source>
        <translation>在岗天数不足者建议不考核；“无”表示不作此建议</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save the way of scoring</source>
        <translation>保存计分方法</translation>
    </message>
    <message>
        <source>By days: each part counts for its days</source>
        <translation>按天数：各段按天数计入</translation>
    </message>
    <message>
        <source>By majority: the scheme of most days alone</source>
        <translation>按多数：只用天数最多的方案</translation>
    </message>
    <message>
        <source>Stored. Published results stay as they are; the open ones follow.</source>
        <translation>已保存。已发布的结果保持不变，未发布的随之更新。</translation>
    </message>
</context>
<context>
    <name>plumbline::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>外观(&amp;O)</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>公司文件</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>准绳 %1</translation>
    </message>
    <message>
        <source>No company file is open.</source>
        <translation>没有打开公司文件。</translation>
    </message>
</context>
</TS>
