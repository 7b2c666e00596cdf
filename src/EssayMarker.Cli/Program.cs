using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using EssayMarker.Cli;

// Names and essays hold any script; a console that cannot show it must not stop the marking.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
ParseResult parsed = EssayMarkerCommand.Create().Parse(args);
if (parsed.Action is ParseErrorAction error && args.Length > 0)
{
    // One line says more than the whole help; --help is a word away.
    error.ShowHelp = false;
}

return parsed.Invoke();
