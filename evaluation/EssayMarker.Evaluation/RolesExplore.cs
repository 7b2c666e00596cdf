using EssayMarker.Assessing;
using EssayMarker.Encoder;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Evaluation.Reports;
using EssayMarker.Evaluation.Roles;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation;

internal static class RolesExplore
{
    public static void Run(TextWriter output)
    {
        SentenceEncoder encoder = SentenceEncoder.Load("model");
        var all = new RoleExamples(encoder, MatchingModel.Load("model/matching.json")).ReadAll("../shared/data/points");
        string[] questions = [.. all.Select(e => e.Question).Distinct()];
        // groups: four big questions and the rest
        string Group(string q) => Array.IndexOf(questions, q) < 4 ? q : "others";
        string[] groups = [.. questions.Select(Group).Distinct()];
        output.WriteLine($"{all.Count} {string.Join(' ', groups)}");
        void Show(string name, Func<SentenceRole, (double[] P, double[] Cut)> predict)
        {
            var f = new List<double>(); var cells = new List<string>();
            var decided = all.Select(_ => new HashSet<SentenceRole>()).ToArray();
            foreach (var role in RoleNames.All)
            {
                var (p, cut) = predict(role);
                int tp = 0, fp = 0, fn = 0;
                for (int i = 0; i < all.Count; i++)
                {
                    bool d = p[i] >= cut[i], g = all[i].Gold.Contains(role);
                    if (d) decided[i].Add(role);
                    if (d && g) tp++; else if (d) fp++; else if (g) fn++;
                }
                double f1 = 2.0 * tp / (2 * tp + fp + fn); f.Add(f1);
                cells.Add($"{role.ToString()[..5]} {f1.Short()} ({(tp / (double)Math.Max(1, tp + fp)).Short()}/{(tp / (double)(tp + fn)).Short()} auc {Ranking.Auc([.. p.Where((_, i) => all[i].Gold.Contains(role))], [.. p.Where((_, i) => !all[i].Gold.Contains(role))]).Short()})");
            }
            var an = decided.Select((d, i) => (D: d.Overlaps(RoleNames.Analytic), G: all[i].Gold.Overlaps(RoleNames.Analytic))).ToArray();
            output.WriteLine($"{name}: macro {f.Average().Short()} analytic acc {(an.Count(x => x.D == x.G) / (double)an.Length).Short()}\n   {string.Join("; ", cells)}");
        }
        var one = all.Select(_ => 0.5).ToArray();
        Show("rules", role => ([.. all.Select(e => e.Rules.Contains(role) ? 1.0 : 0.0)], one));
        var cache = new Dictionary<string, double[]>();
        double[] Oof(string key, RoleTrainer trainer, SentenceRole role)
        {
            if (cache.TryGetValue(key + role, out var known)) return known;
            var p = new double[all.Count];
            Parallel.ForEach(groups, g =>
            {
                var c = trainer.Fit(role, [.. all.Where(e => Group(e.Question) != g)]);
                for (int i = 0; i < all.Count; i++) if (Group(all[i].Question) == g) p[i] = c.Probability(all[i].Vector, all[i].Values);
            });
            return cache[key + role] = p;
        }
        double[] Cuts(double[] p, SentenceRole role)
        {
            var cut = new double[all.Count];
            foreach (string g in groups)
            {
                var items = Enumerable.Range(0, all.Count).Where(i => Group(all[i].Question) != g).Select(i => (p[i], all[i].Gold.Contains(role))).ToArray();
                double best = Enumerable.Range(10, 81).Select(c => c / 100.0).MaxBy(c => Decisions.F1(items, c));
                for (int i = 0; i < all.Count; i++) if (Group(all[i].Question) == g) cut[i] = best;
            }
            return cut;
        }
        void Try(string name, RoleTrainer trainer) => Show(name, role => { var p = Oof(name, trainer, role); return (p, Cuts(p, role)); });
        bool Place(string n) => n.StartsWith("opens") || n.StartsWith("closes");
        Try("vector+place v3 l10", new RoleTrainer(10, 3, Place));
        Try("vector+place v5 l10", new RoleTrainer(10, 5, Place));
        Try("features l3", new RoleTrainer(3, 0, _ => true));
        Try("features l10", new RoleTrainer(10, 0, _ => true));
        Try("all v3 l10", new RoleTrainer(10, 3, _ => true));
        Try("all v5 l10", new RoleTrainer(10, 5, _ => true));
        Try("all v3 l30", new RoleTrainer(30, 3, _ => true));
        Try("all v6 l30", new RoleTrainer(30, 6, _ => true));
        Try("all v8 l30", new RoleTrainer(30, 8, _ => true));
        // two cuts
        Show("two cuts v5", role =>
        {
            var p = Oof("vector+place v5 l10", new RoleTrainer(10, 5, Place), role);
            var s = new double[all.Count]; var one2 = one.ToArray();
            foreach (string g in groups)
            {
                var rest = Enumerable.Range(0, all.Count).Where(i => Group(all[i].Question) != g).ToArray();
                (double, double) best = default; double top = -1;
                for (int a = 0; a <= 60; a += 5) for (int b = Math.Max(a, 20); b <= 100; b += 5)
                {
                    double f1 = Decisions.F1([.. rest.Select(i => (p[i] >= (all[i].Rules.Contains(role) ? a : b) / 100.0 ? 1.0 : 0.0, all[i].Gold.Contains(role)))], .5);
                    if (f1 > top) (top, best) = (f1, (a / 100.0, b / 100.0));
                }
                for (int i = 0; i < all.Count; i++) if (Group(all[i].Question) == g) s[i] = p[i] >= (all[i].Rules.Contains(role) ? best.Item1 : best.Item2) ? 1 : 0;
            }
            return (s, one);
        });
    }
}
