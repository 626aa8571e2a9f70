<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChangeRows</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Number at its source</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>a closed cycle used it: stays as it is</source>
        <translation>已关闭的考核周期用过：保持原样</translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message>
        <source>Contacts</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>进站</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Deduction events</source>
        <translation>扣分事件</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>指标值</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>以往结果</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>team&apos;s leader</source>
        <translation>直接上级</translation>
    </message>
    <message>
        <source>joined on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>source number</source>
        <translation>记录编号</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>rows read: %1</source>
        <translation>读取 %1 行</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>已存在 %1</translation>
    </message>
    <message>
        <source>updated: %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>changed, left as they were: %1</source>
        <translation>有变化但未更新 %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>new employees: %1</source>
        <translation>新增员工 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence (place)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>0:02:23</source>
        <translation>0:02:23</translation>
    </message>
    <message>
        <source>Words for yes, and behind a stroke those for no: Y; Yes / N. Without them the usual words count; with words for yes only, everything else is no.</source>
        <translation>表示“是”的词；斜线后面是表示“否”的词，例如：Y; Yes / N。不填则按常用词判断；只填“是”的词时，其余都算否。</translation>
    </message>
    <message>
        <source>What a bare number means. 0:02:23 is hours, minutes and seconds.</source>
        <translation>单独一个数字的单位。0:02:23 表示时、分、秒。</translation>
    </message>
    <message>
        <source>The scale the ratings were given on.</source>
        <translation>评分所用的量表。</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>The template is written to %1. Fill it in and choose it here.</source>
        <translation>模板已写入 %1。填好后在这里选择它即可。</translation>
    </message>
</context>
<context>
    <name>plumbline::CycleBox</name>
    <message>
        <source>Cycle that it goes into</source>
        <translation>导入到的考核周期</translation>
    </message>
</context>
<context>
    <name>plumbline::FindingTabs</name>
    <message>
        <source>Number or name in the file</source>
        <translation>文件中的工号或姓名</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>有变化：%1</translation>
    </message>
    <message>
        <source>Unknown employees: %1</source>
        <translation>未知员工：%1</translation>
    </message>
    <message>
        <source>Rows refused: %1; the first %2 problems are listed</source>
        <translation>拒绝 %1 行；列出前 %2 个问题</translation>
    </message>
    <message>
        <source>Rows refused: %1</source>
        <translation>拒绝 %1 行</translation>
    </message>
    <message>
        <source>Problems in the first rows: %1</source>
        <translation>前几行的问题：%1</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>前几行的读取结果</translation>
    </message>
    <message>
        <source>First rows as they stand in the file</source>
        <translation>前几行的文件原文</translation>
    </message>
    <message>
        <source>What would change, old and new</source>
        <translation>将会变化的内容，原值与新值</translation>
    </message>
    <message>
        <source>Employees whom nobody knows</source>
        <translation>公司中没有的员工</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportPanel</name>
    <message>
        <source>Into the cycle</source>
        <translation>导入到考核周期</translation>
    </message>
    <message>
        <source>Create the unknown employees</source>
        <translation>新建未知员工</translation>
    </message>
    <message>
        <source>They are added with the number or name of the file and no team.</source>
        <translation>按文件中的工号或姓名新建，暂不归入团队。</translation>
    </message>
    <message>
        <source>Update what changed</source>
        <translation>更新有变化的记录</translation>
    </message>
    <message>
        <source>Takes the file&apos;s content; the old one is kept with the record.</source>
        <translation>采用文件中的内容；原内容保留在记录的历史里。</translation>
    </message>
    <message>
        <source>Check the whole file</source>
        <translation>检查整个文件</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>导入无误的行</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>Row %1 is beyond the rows shown here.</source>
        <translation>第 %1 行不在此处显示的前几行之内。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>%1 · columns: %2</source>
        <translation>%1 · %2 列</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>放弃导入</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in; the map is kept.</source>
        <translation>已停止。没有导入任何内容；对应表仍然保留。</translation>
    </message>
    <message>
        <source>Nothing was taken in, because rows were refused.</source>
        <translation>有行被拒绝，因此没有导入任何内容。</translation>
    </message>
    <message>
        <source>Everything in this file is there already; there is nothing to take in.</source>
        <translation>这个文件的内容都已存在，没有可导入的。</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>已导入：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportRunList</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Download a template</source>
        <translation>下载模板</translation>
    </message>
    <message>
        <source>A CSV, TSV or XLSX file can also be dropped anywhere on this page.</source>
        <translation>也可以把 CSV、TSV 或 XLSX 文件拖到本页任意位置。</translation>
    </message>
    <message>
        <source>Files brought in</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Tables of calls, complaints, visits, checks and more come in here, and measured values follow from them.
Choose a file or drop one anywhere on this page; nothing is stored before you have seen it.</source>
        <translation>通话、投诉、进站、质检等表格从这里导入，指标值据此自动取数。
选择一个文件，或拖到本页任意位置；您看过之前，不会存入任何内容。</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Undone %1 by %2. Bring the file in again to have it back.</source>
        <translation>%2 已于 %1 撤销。需要时重新导入该文件即可。</translation>
    </message>
    <message>
        <source>Undoing takes out what this file brought, %1 rows, and puts back what %2 said before.</source>
        <translation>撤销将移除此文件带来的 %1 行，并恢复另外 %2 行的原内容。</translation>
    </message>
    <message>
        <source>Undoing takes out what this file brought: %1 rows.</source>
        <translation>撤销将移除此文件带来的 %1 行。</translation>
    </message>
    <message>
        <source>“%1” was not undone, and nothing was changed: %2</source>
        <translation>“%1”没有撤销，内容未变：%2</translation>
    </message>
    <message>
        <source>“%1” is undone; rows taken back: %2.</source>
        <translation>“%1”已撤销，收回 %2 行。</translation>
    </message>
    <message>
        <source>The file&apos;s digest is copied.</source>
        <translation>文件摘要已复制。</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportRunner</name>
    <message>
        <source>Bringing in %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportsTab</name>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a table to bring in</source>
        <translation>选择要导入的表格</translation>
    </message>
    <message>
        <source>One file is on its way already; stop it or wait for it.</source>
        <translation>已有一个文件正在处理；请先停止，或等它完成。</translation>
    </message>
</context>
<context>
    <name>plumbline::KeptMapBox</name>
    <message>
        <source>Not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep the map</source>
        <translation>保存对应表</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>对应表名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The map is kept as “%1”.</source>
        <translation>对应表已保存为“%1”。</translation>
    </message>
    <message>
        <source>The map “%1” is removed. What came in by it stays.</source>
        <translation>对应表“%1”已删除；用它导入的内容不变。</translation>
    </message>
    <message>
        <source>Kept maps</source>
        <translation>已保存的对应表</translation>
    </message>
    <message>
        <source>Keep the map for next time</source>
        <translation>保存对应表，下次再用</translation>
    </message>
    <message>
        <source>Remove the kept map</source>
        <translation>删除已保存的对应表</translation>
    </message>
    <message>
        <source>None kept</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>plumbline::MapModel</name>
    <message>
        <source>%1 *</source>
        <comment>a field that is needed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻列</translation>
    </message>
    <message>
        <source>Or always</source>
        <translation>或固定为</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>This field is needed: choose its column, or what stands for every row.</source>
        <translation>此字段必填：请选择对应的列，或填写每行固定的值。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件中没有“%1”这一列。</translation>
    </message>
    <message>
        <source>%1, in map files: %2</source>
        <translation>%1；在对应表文件中写作 %2</translation>
    </message>
    <message>
        <source>The heading of the column it comes from. Delete takes it out.</source>
        <translation>来自哪一列（列标题）。按 Delete 取消对应。</translation>
    </message>
    <message>
        <source>Where day and time of day stand in two columns: the second one.</source>
        <translation>日期和时刻分在两列时，选择时刻所在的列。</translation>
    </message>
    <message>
        <source>What stands for every row where the file has no such column.</source>
        <translation>文件中没有这一列时，每行都用的值。</translation>
    </message>
</context>
<context>
    <name>plumbline::MapPanel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>对应表</translation>
    </message>
    <message>
        <source>Map from the file&apos;s columns to fields</source>
        <translation>文件的列与字段的对应</translation>
    </message>
</context>
<context>
    <name>plumbline::PreviewModel</name>
    <message>
        <source>In the file: %1</source>
        <translation>文件中：%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>plumbline::ProblemList</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Problems copied: %1</source>
        <translation>已复制 %1 个问题</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>导入问题</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Enter goes to the cell.</source>
        <translation>按 Enter 转到单元格。</translation>
    </message>
</context>
<context>
    <name>plumbline::ReadingFields</name>
    <message>
        <source>Found out by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>已识别：%1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>视为空缺</translation>
    </message>
    <message>
        <source>? ; n/a</source>
        <translation>? ; n/a</translation>
    </message>
    <message>
        <source>Words that mean “not known”, separated by semicolons. Empty cells always say nothing.</source>
        <translation>表示“未知”的词，用分号隔开。空单元格一律视为空缺。</translation>
    </message>
    <message>
        <source>Heading row</source>
        <translation>标题行</translation>
    </message>
</context>
</TS>
