<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>A password needs at least %1 characters.</source>
        <translation>密码至少要有 %1 个字符。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>密码最多 %1 个字符。</translation>
    </message>
    <message>
        <source>One character again and again is no password; choose another.</source>
        <translation>同一个字符重复不能当密码，请换一个。</translation>
    </message>
    <message>
        <source>The password begins with the account&apos;s name; choose another.</source>
        <translation>密码以账户名称开头，请换一个。</translation>
    </message>
    <message>
        <source>An account&apos;s name has 1 to %1 characters and no spaces at its ends.</source>
        <translation>账户名称为 1 到 %1 个字符，首尾不能有空格。</translation>
    </message>
    <message>
        <source>There is no employee %1.</source>
        <translation>没有工号为 %1 的员工。</translation>
    </message>
    <message>
        <source>%1 has the account “%2” already.</source>
        <translation>%1 已有账户“%2”。</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>没有账户“%1”。</translation>
    </message>
    <message>
        <source>The account “%1” needs a role.</source>
        <translation>账户“%1”需要一个角色。</translation>
    </message>
    <message>
        <source>“%1” is the last administrator; make somebody else one first.</source>
        <translation>“%1”是最后一位管理员，请先另设一位。</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>已有账户“%1”。</translation>
    </message>
    <message>
        <source>The file has no accounts; make its first administrator.</source>
        <translation>文件还没有账户，请先添加第一位管理员。</translation>
    </message>
    <message>
        <source>The file has accounts already; sign in.</source>
        <translation>文件已有账户，请登录。</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>新密码与原密码相同。</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves.</source>
        <translation>不能由本人代理本人。</translation>
    </message>
    <message>
        <source>The last day of a deputy is not before the first.</source>
        <translation>代理的最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>There is no such deputy.</source>
        <translation>没有这项代理。</translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3.</source>
        <translation>%1 不在 %2 到 %3 的范围内。</translation>
    </message>
    <message>
        <source>Too many wrong passwords; try again in %1 seconds.</source>
        <translation>密码错误次数过多，请在 %1 秒后再试。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>名称或密码不正确。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>该账户已停用。</translation>
    </message>
    <message>
        <source>Change your password first.</source>
        <translation>请先更改密码。</translation>
    </message>
    <message>
        <source>Your roles do not permit that.</source>
        <translation>您的角色没有这项权限。</translation>
    </message>
    <message>
        <source>That is not done at the stage this cycle is at.</source>
        <translation>周期处在当前阶段时不能这样做。</translation>
    </message>
    <message>
        <source>Nobody does that for themselves; ask somebody else.</source>
        <translation>没有人可以为自己做这件事，请由他人来做。</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a password safely.</source>
        <translation>内存不足，无法安全保存密码。</translation>
    </message>
</context>
</TS>
