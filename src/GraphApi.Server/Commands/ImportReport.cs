using System.Globalization;
using GraphApi.Neo4j.Import;
using GraphApi.Neo4j.Import.Csv;
using GraphApi.Plan;

namespace GraphApi.Server.Commands;

/// <summary>Says how an import has ended.</summary>
internal static class ImportReport
{
    public static string Of(ImportOutcome outcome, string uri)
    {
        var resumed = outcome.Resumed == 0 ? "" : $" {Number(outcome.Resumed)} rows of it were there already.";
        return outcome.WasCurrent
            ? $"Data set {outcome.Facts.Version} was the current one in Neo4j at {uri} already: {Counts(outcome.Facts)}. Nothing was written."
            : $"Data set {outcome.Facts.Version} is the current one in Neo4j at {uri} now: {Counts(outcome.Facts)}.{resumed}";
    }

    public static string OfFiles(DatasetFacts facts, string folder) =>
        $"Data set {facts.Version} is in {folder}: {Counts(facts)}. What to do with it is in {Path.Combine(folder, CsvExport.CommandFile)}.";

    public static string WithTime(string report, TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $"{report} It took {elapsed.TotalSeconds:0.0} s.");

    private static string Counts(DatasetFacts facts) =>
        $"{Number(facts.RecordCount)} records, {Number(facts.RelationshipCount)} relationships, {Number(facts.SourceCount)} sources, {Number(facts.CitationCount)} citations";

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
