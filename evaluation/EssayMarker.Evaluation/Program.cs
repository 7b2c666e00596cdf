using System.CommandLine;
using EssayMarker.Encoder;
using EssayMarker.Evaluation;
using EssayMarker.Evaluation.Data;

var points = new Option<string>("--points") { Description = "The folder of the points set.", DefaultValueFactory = _ => "../shared/data/points" };
var model = new Option<string>("--model") { Description = "The folder of the encoder.", DefaultValueFactory = _ => "model" };
var train = new Command("train", "Fit the classifiers of matching and write them into the model's folder.") { points, model };
train.SetAction(parsed => new TrainCommand(Console.Out).Run(
    parsed.GetRequiredValue(points), parsed.GetRequiredValue(model), Path.Combine(parsed.GetRequiredValue(model), "matching.json")));
var results = new Option<string>("--results") { Description = "The folder for the figures.", DefaultValueFactory = _ => "evaluation/results" };
var withoutDev = new Option<bool>("--without-dev") { Description = "Leave points/dev and argkp dev alone: they are to be looked at seldom." };
var data = new Option<string>("--data") { Description = "The folder of the public sets.", DefaultValueFactory = _ => "../shared/data" };
var only = new Option<string?>("--only") { Description = "Measure this set only, such as points/train, and write its section to standard output." };
var report = new Command("report", "Measure the shipped model and write the figures.") { points, data, model, results, withoutDev, only };
report.SetAction(parsed => new ReportCommand(Console.Out, Console.Error).Run(
    parsed.GetRequiredValue(points), parsed.GetRequiredValue(data), parsed.GetRequiredValue(model), parsed.GetRequiredValue(results),
    !parsed.GetValue(withoutDev), parsed.GetValue(only)));
var dev = new Option<bool>("--dev") { Description = "Measure on dev by the shipped model, instead of on train: dev is to be looked at seldom." };
var learn = new Command("learn", "Measure what a teacher's examples and decisions gain and write the figures.") { points, model, results, dev };
learn.SetAction(parsed => new LearnCommand(Console.Out).Run(
    parsed.GetRequiredValue(points), parsed.GetRequiredValue(model), parsed.GetRequiredValue(results), parsed.GetValue(dev)));
var withoutSamples = new Option<bool>("--without-samples") { Description = "Mark the development essays only, and write nothing: the samples are a test." };
var essays = new Command("essays", "Mark the essays that readers have marked and write the figures.") { model, results, withoutSamples };
essays.SetAction(parsed => new EssaysCommand(Console.Out).Run(
    parsed.GetRequiredValue(model), parsed.GetRequiredValue(results), !parsed.GetValue(withoutSamples)));
var roles = new Command("roles", "Fit the classifiers of sentences' roles, write them into the model's folder, and write the figures.") { points, data, model, results };
roles.SetAction(parsed => new RolesCommand(Console.Out).Run(
    parsed.GetRequiredValue(points), parsed.GetRequiredValue(data), parsed.GetRequiredValue(model), parsed.GetRequiredValue(results)));
var kept = new Option<string>("--cache") { Description = "The folder that keeps the essays' vectors.", DefaultValueFactory = _ => "evaluation/cache/marks" };
var marks = new Command("marks", "Learn real marks of other essays from the program's strands, inside folds, and write the figures. May be stopped and run again.") { data, model, results, kept };
marks.SetAction(parsed => new MarksCommand(Console.Out, Console.Error).Run(
    parsed.GetRequiredValue(data), parsed.GetRequiredValue(model), parsed.GetRequiredValue(results), parsed.GetRequiredValue(kept)));
var change = new Option<string?>("--only") { Description = "Try only changes with this in their name, and write to standard output only." };
var resistance = new Command("resistance", "Mark texts that look like more than they are, and essays changed in ways no examiner would mind, and write the figures.") { model, results, change };
resistance.SetAction(parsed => new ResistanceCommand(Console.Out, Console.Error).Run(
    parsed.GetRequiredValue(model), parsed.GetRequiredValue(results), parsed.GetValue(change)));
var corpus = new Option<string>("--corpus") { Description = "The folder of Word files, with all folders in it.", DefaultValueFactory = _ => "../shared/docx-corpus" };
var cache = new Option<string>("--cache") { Description = "The folder that keeps LibreOffice's conversions.", DefaultValueFactory = _ => "evaluation/cache/libreoffice" };
var copies = new Option<int>("--copies") { Description = "Give LibreOffice one of so many annotated files too, as each takes a second or more.", DefaultValueFactory = _ => 1 };
copies.Validators.Add(given => { if (given.GetValueOrDefault<int>() < 1) given.AddError("--copies is 1 or more."); });
var part = new Option<string?>("--only") { Description = "Check only files with this in their path, and write to standard output only." };
var docx = new Command("docx", "Read and annotate real Word files, compare with LibreOffice and write the figures. May be stopped and run again.") { corpus, results, cache, copies, part };
docx.SetAction(parsed => new DocxCommand(Console.Out).Run(
    parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(results), parsed.GetRequiredValue(cache), parsed.GetValue(copies), parsed.GetValue(part)));
var start = new Option<string?>("--corpus") { Description = "The folder of Word files to start from." };
var seed = new Option<int>("--seed") { Description = "The same seed gives the same files.", DefaultValueFactory = _ => 1 };
var files = new Option<int>("--files") { Description = "How many files to try.", DefaultValueFactory = _ => 20_000 };
var minutes = new Option<double?>("--minutes") { Description = "Stop after so many minutes; the same command goes on." };
var workers = new Option<int>("--workers") { Description = "How many files to try at once, 1 or 2.", DefaultValueFactory = _ => 1 };
workers.AcceptOnlyFromAmong("1", "2");
var save = new Option<string?>("--save") { Description = "A folder for the files of findings." };
var at = new Option<int?>("--at") { Description = "Make and try the file of this number only." };
var fuzz = new Command("fuzz", "Read and annotate Word files that are damaged in many ways and write the figures.") { start, seed, files, minutes, workers, save, at, results };
fuzz.SetAction((parsed, cancellation) =>
{
    var command = new FuzzCommand(Console.Out, Console.Error)
    {
        Corpus = parsed.GetValue(start),
        Seed = parsed.GetRequiredValue(seed),
        Files = parsed.GetRequiredValue(files),
        Minutes = parsed.GetValue(minutes),
        Workers = parsed.GetRequiredValue(workers),
        Folder = parsed.GetValue(save),
        Results = parsed.GetRequiredValue(results),
    };
    return Task.Run(() => parsed.GetValue(at) is { } number ? command.RunAt(number) : command.Run(cancellation), CancellationToken.None);
});
try
{
    return new RootCommand("Trains and measures EssayMarker.") { train, report, learn, roles, essays, marks, resistance, docx, fuzz }.Parse(args)
        .Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(15) });
}
catch (Exception error) when (error is DataException or ModelException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
