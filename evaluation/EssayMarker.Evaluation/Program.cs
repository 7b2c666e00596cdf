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
var corpus = new Option<string>("--corpus") { Description = "The folder of Word files, with all folders in it.", DefaultValueFactory = _ => "../shared/docx-corpus" };
var cache = new Option<string>("--cache") { Description = "The folder that keeps LibreOffice's conversions.", DefaultValueFactory = _ => "evaluation/cache/libreoffice" };
var copies = new Option<int>("--copies") { Description = "Give LibreOffice one of so many annotated files too, as each takes a second or more.", DefaultValueFactory = _ => 1 };
copies.Validators.Add(given => { if (given.GetValueOrDefault<int>() < 1) given.AddError("--copies is 1 or more."); });
var part = new Option<string?>("--only") { Description = "Check only files with this in their path, and write to standard output only." };
var docx = new Command("docx", "Read and annotate real Word files, compare with LibreOffice and write the figures. May be stopped and run again.") { corpus, results, cache, copies, part };
docx.SetAction(parsed => new DocxCommand(Console.Out).Run(
    parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(results), parsed.GetRequiredValue(cache), parsed.GetValue(copies), parsed.GetValue(part)));
try
{
    return new RootCommand("Trains and measures EssayMarker.") { train, report, learn, essays, docx }.Parse(args)
        .Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is DataException or ModelException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
