using GraphApi.Model;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>What citations of a record or relationship amount to, computed anew from them.</summary>
internal sealed record Corroboration(int Publishers, int Sources, string Level, string[] SourceKinds, string[] Perspectives, bool Disputed)
{
    public static Corroboration Of(IEnumerable<Citation> citations, EvidenceTypes evidence)
    {
        var all = citations.ToList();
        var sources = Supporting(all, evidence);
        var publishers = sources.Select(source => source.Text(evidence.Publisher)).Where(publisher => publisher is not null).Distinct().Count();
        return new Corroboration(
            publishers,
            sources.Count,
            sources.Count == 0 ? "UNSUPPORTED" : publishers >= 2 ? "CORROBORATED" : "SINGLE_SOURCE",
            [.. sources.Select(source => source.Text(evidence.SourceKind)!).Distinct().Order(StringComparer.Ordinal)],
            [.. sources.Select(source => source.Text(evidence.Perspective)!).Distinct().Order(StringComparer.Ordinal)],
            all.Any(citation => citation.Text(evidence.Stance) == "DISPUTES"));
    }

    /// <summary>The date with the earliest last day among the supporting sources, then the shorter text: as published, else as accessed.</summary>
    public static string? KnownSince(IEnumerable<Citation> citations, EvidenceTypes evidence) =>
        Supporting(citations, evidence)
            .Select(source => source.Text(evidence.Published) ?? source.Text(evidence.Accessed))
            .OfType<string>()
            .OrderBy(date => LastDay(date))
            .ThenBy(date => date.Length)
            .FirstOrDefault();

    private static List<Source> Supporting(IEnumerable<Citation> citations, EvidenceTypes evidence) =>
        [.. citations.Where(citation => citation.Text(evidence.Stance) == "SUPPORTS").Select(citation => citation.Source).Distinct()];

    private static DateOnly LastDay(string date) =>
        PartialDate.TryParse(date, out var interval) ? interval.Last : throw new ArgumentException($"\"{date}\" is no date.", nameof(date));
}
