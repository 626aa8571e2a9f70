<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Trail</name>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>业务记录</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>考核表</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面谈</translation>
    </message>
    <message>
        <source>Improvement plans</source>
        <translation>改进计划</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>奖惩台账</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>交换包</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Setting up backups</source>
        <translation>备份的设置</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>公司文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Value recorded</source>
        <translation>录入数值</translation>
    </message>
    <message>
        <source>Value measured</source>
        <translation>取得数值</translation>
    </message>
    <message>
        <source>Note recorded</source>
        <translation>写入备注</translation>
    </message>
    <message>
        <source>Record given to somebody else</source>
        <translation>业务记录改归他人</translation>
    </message>
    <message>
        <source>Record excluded</source>
        <translation>业务记录排除</translation>
    </message>
    <message>
        <source>Record included again</source>
        <translation>业务记录重新计入</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>登记事件</translation>
    </message>
    <message>
        <source>Import taken in</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Import map kept</source>
        <translation>保存导入对照</translation>
    </message>
    <message>
        <source>Import map forgotten</source>
        <translation>删除导入对照</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>抽取样本</translation>
    </message>
    <message>
        <source>Cycle opened</source>
        <translation>开启周期</translation>
    </message>
    <message>
        <source>Cycle measured</source>
        <translation>周期取数</translation>
    </message>
    <message>
        <source>Results kept</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Cycle closed</source>
        <translation>关闭周期</translation>
    </message>
    <message>
        <source>Earlier results taken in</source>
        <translation>导入往期结果</translation>
    </message>
    <message>
        <source>Day of collecting set</source>
        <translation>设定收集截止日</translation>
    </message>
    <message>
        <source>Budget set</source>
        <translation>设定预算</translation>
    </message>
    <message>
        <source>Scheme version added</source>
        <translation>加入方案版本</translation>
    </message>
    <message>
        <source>Scheme version activated</source>
        <translation>启用方案版本</translation>
    </message>
    <message>
        <source>Scheme retired</source>
        <translation>停用方案</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Employee added</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Employee changed</source>
        <translation>修改员工</translation>
    </message>
    <message>
        <source>Employee left</source>
        <translation>员工离职</translation>
    </message>
    <message>
        <source>Employee removed</source>
        <translation>删除员工</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>抹去个人数据</translation>
    </message>
    <message>
        <source>Data of a person exported</source>
        <translation>导出个人数据</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>添加团队</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>修改团队</translation>
    </message>
    <message>
        <source>Team removed</source>
        <translation>删除团队</translation>
    </message>
    <message>
        <source>Position taken over</source>
        <translation>采用岗位</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>修改账户</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>重新启用账户</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>One-time password set</source>
        <translation>设定一次性密码</translation>
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
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>进行备份</translation>
    </message>
    <message>
        <source>Recovery code of the backups made</source>
        <translation>生成备份恢复码</translation>
    </message>
    <message>
        <source>Recovery code of the backups replaced</source>
        <translation>更换备份恢复码</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>文件变动</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>纸质材料</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>任职分段</translation>
    </message>
    <message>
        <source>Value set aside by another scheme version</source>
        <translation>换方案版本时搁置数值</translation>
    </message>
    <message>
        <source>Cycle brought to another stage</source>
        <translation>周期转入另一阶段</translation>
    </message>
    <message>
        <source>Dates of the cycle set</source>
        <translation>设定周期日期</translation>
    </message>
    <message>
        <source>Cycle brought to another scheme version</source>
        <translation>周期改用另一方案版本</translation>
    </message>
    <message>
        <source>Cycle settled</source>
        <translation>周期结算</translation>
    </message>
    <message>
        <source>Goals proposed</source>
        <translation>提出目标</translation>
    </message>
    <message>
        <source>Goals agreed</source>
        <translation>确认目标</translation>
    </message>
    <message>
        <source>Goals objected to</source>
        <translation>对目标有异议</translation>
    </message>
    <message>
        <source>Self-rating handed in</source>
        <translation>提交自评</translation>
    </message>
    <message>
        <source>Scores submitted</source>
        <translation>提交评分</translation>
    </message>
    <message>
        <source>Appraisal passed on</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Appraisal returned</source>
        <translation>退回考核</translation>
    </message>
    <message>
        <source>Result published</source>
        <translation>公布结果</translation>
    </message>
    <message>
        <source>Result confirmed</source>
        <translation>确认结果</translation>
    </message>
    <message>
        <source>Result contested</source>
        <translation>对结果申诉</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>答复申诉</translation>
    </message>
    <message>
        <source>Result corrected</source>
        <translation>更正结果</translation>
    </message>
    <message>
        <source>Left without an appraisal</source>
        <translation>定为不参加考核</translation>
    </message>
    <message>
        <source>Appraised after all</source>
        <translation>恢复参加考核</translation>
    </message>
    <message>
        <source>Appraisal settled</source>
        <translation>考核结算</translation>
    </message>
    <message>
        <source>Decision on a result</source>
        <translation>对结果作出决定</translation>
    </message>
    <message>
        <source>Second look taken</source>
        <translation>完成复核</translation>
    </message>
    <message>
        <source>Segments of the period set</source>
        <translation>设定任职分段</translation>
    </message>
    <message>
        <source>Usual route set</source>
        <translation>设定常用流程</translation>
    </message>
    <message>
        <source>Route of an appraisal changed</source>
        <translation>修改考核的流程</translation>
    </message>
    <message>
        <source>Scorer set</source>
        <translation>设定评分人</translation>
    </message>
    <message>
        <source>Interview recorded</source>
        <translation>记录面谈</translation>
    </message>
    <message>
        <source>Interview corrected</source>
        <translation>更正面谈记录</translation>
    </message>
    <message>
        <source>Action agreed</source>
        <translation>商定改进措施</translation>
    </message>
    <message>
        <source>Progress of an action reported</source>
        <translation>汇报改进进展</translation>
    </message>
    <message>
        <source>Paper recorded</source>
        <translation>登记纸质材料</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Package sent</source>
        <translation>送出数据包</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>收回数据包</translation>
    </message>
    <message>
        <source>Ledger entry added</source>
        <translation>记入台账</translation>
    </message>
    <message>
        <source>Ledger entry reversed</source>
        <translation>冲销台账条目</translation>
    </message>
    <message>
        <source>Proposal decided</source>
        <translation>对建议作出决定</translation>
    </message>
    <message>
        <source>Indicator looked at</source>
        <translation>检视指标</translation>
    </message>
    <message>
        <source>Opinion on an indicator</source>
        <translation>对指标的意见</translation>
    </message>
    <message>
        <source>Company file made</source>
        <translation>建立公司文件</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>change</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>self-rating</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>入职</translation>
    </message>
    <message>
        <source>left the company</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>team above</source>
        <translation>上级团队</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>minutes until the window locks</source>
        <translation>几分钟后锁定窗口</translation>
    </message>
    <message>
        <source>fewest records for a measure</source>
        <translation>取数最少记录数</translation>
    </message>
    <message>
        <source>hours for complaints of class 1</source>
        <translation>一类投诉的时限（小时）</translation>
    </message>
    <message>
        <source>hours for complaints of class 2</source>
        <translation>二类投诉的时限（小时）</translation>
    </message>
    <message>
        <source>hours for complaints of class 3</source>
        <translation>三类投诉的时限（小时）</translation>
    </message>
    <message>
        <source>share of the wage that deductions may take</source>
        <translation>扣款占月工资的上限</translation>
    </message>
    <message>
        <source>minimum wage</source>
        <translation>最低工资</translation>
    </message>
    <message>
        <source>amount that is the wage</source>
        <translation>作为月工资的金额</translation>
    </message>
    <message>
        <source>how parts of a period count</source>
        <translation>期间各段的计算方式</translation>
    </message>
    <message>
        <source>fewest days of a part that counts</source>
        <translation>参加考核的最少天数</translation>
    </message>
    <message>
        <source>folder of the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>company&apos;s name on paper</source>
        <translation>纸上的公司名称</translation>
    </message>
    <message>
        <source>logo on paper</source>
        <translation>纸上的徽标</translation>
    </message>
    <message>
        <source>lines to sign on</source>
        <translation>签名栏</translation>
    </message>
    <message>
        <source>size of the paper</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>names of report files</source>
        <translation>报告文件名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, what it is done to</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>months until a customer is lost</source>
        <translation>几个月未进站算流失</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>TrailModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>对象</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>TrailTexts</name>
    <message>
        <source>measured: %1, changed: %2, overridden: %3, without records: %4, not taken: %5, as of %6</source>
        <translation>取数 %1，变动 %2，手工改写 %3，无记录 %4，未采用 %5，截至 %6</translation>
    </message>
    <message>
        <source>%1: rows read: %2, taken: %3, already there: %4, changed: %5, refused: %6; SHA-256 %7</source>
        <translation>%1：读取 %2 行，采用 %3，已有 %4，变动 %5，拒绝 %6；SHA-256 %7</translation>
    </message>
    <message>
        <source>%1, %2: for each person %3, drawn: %4, seed %5</source>
        <translation>%1，%2：每人 %3 条，共抽取 %4 条，种子 %5</translation>
    </message>
    <message>
        <source>%1, version %2, people: %3</source>
        <translation>%1 第 %2 版，%3 人</translation>
    </message>
    <message>
        <source>entries: %1, together %2</source>
        <translation>%1 条，合计 %2</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an account</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of a route: by whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what stands in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>plumbline::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Entries of the trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>它的历史</translation>
    </message>
    <message>
        <source>Everything that was done to this object and what lies below it (Ctrl+H)</source>
        <translation>对此对象及其下各项做过的一切（Ctrl+H）</translation>
    </message>
    <message>
        <source>Open a company file to see who did what in it.</source>
        <translation>打开公司文件，查看谁做过什么。</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>%1 shown; scroll down for older ones</source>
        <translation>显示 %1 条，往下滚动读取更早的</translation>
    </message>
    <message>
        <source>%1 shown, the oldest last</source>
        <translation>显示 %1 条，最早的在最后</translation>
    </message>
    <message>
        <source>No entry fits what is looked for.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Your roles don&apos;t permit reading the entries. Here you can check whether the file is as it was left.</source>
        <translation>您的角色不能查看审计记录，但可以在这里检查文件是否被改动过。</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>所选记录</translation>
    </message>
</context>
<context>
    <name>plumbline::ChainCheck</name>
    <message>
        <source>Check the whole file</source>
        <translation>检查整个文件</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Check against the code</source>
        <translation>按校验码检查</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>校验码已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Checking. You can go on working; changes wait until it is done.</source>
        <translation>正在检查。可以继续工作，修改会等检查完再保存。</translation>
    </message>
    <message>
        <source>Looked at: entries %1, rows %2, results computed again %3.</source>
        <translation>已检查：记录 %1 条，数据 %2 行，重新计算的结果 %3 个。</translation>
    </message>
    <message>
        <source>This file is not as it was left. Things that do not fit: %1.</source>
        <translation>此文件已不是原来的样子。不符之处：%1 项。</translation>
    </message>
    <message>
        <source>Everything fits: nothing was changed behind the program.</source>
        <translation>全部相符：没有绕过程序的改动。</translation>
    </message>
    <message>
        <source>Everything fits, and the file stood at the code %1: it is the one that it was printed from.</source>
        <translation>全部相符，且此文件曾处于校验码 %1：当时就是由它印出的。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Code of the newest entry</source>
        <translation>最新记录的校验码</translation>
    </message>
    <message>
        <source>It stands on reports, in exports and backups: whoever has one finds out whether this file was changed behind the program</source>
        <translation>它印在报告上，写在导出文件和备份里：凭它能查出此文件是否被绕过程序改动</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>C&amp;ode printed before</source>
        <translation>以前印出的校验码(&amp;O)</translation>
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
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
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
        <translation>改前、改后或原因里的文字</translation>
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
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Object and below</source>
        <translation>对象及其下</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>关于此人</translation>
    </message>
    <message>
        <source>What the next field names</source>
        <translation>下一栏填写什么</translation>
    </message>
    <message>
        <source>Staff number, cycle or another object</source>
        <translation>工号、周期或其他对象</translation>
    </message>
    <message>
        <source>Person or object</source>
        <translation>人或对象</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
</context>
</TS>
