using GraphApi.Model;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Plan.Tests.Walks.Chains;

/// <summary>Reads <c>2022-10..2023</c>, either side of which can be left out, and <c>2022-10</c>, which is a beginning alone.</summary>
internal static class Dates
{
    public static RecordedDates Read(string text)
    {
        var bounds = text.Split("..");
        return new RecordedDates(Date(bounds[0]), bounds.Length == 1 ? null : Date(bounds[1]));
    }

    private static PartialDate? Date(string text) =>
        text.Length == 0 ? null : PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException($"\"{text}\" is no date.", nameof(text));
}
