using GraphApi.Model;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference.Chains;

/// <summary>Reads the dates of elements.</summary>
internal static class Time
{
    public static PartialDate? Of(Element element, Property? property)
    {
        if (property is null || element.Text(property) is not { } text)
        {
            return null;
        }

        return PartialDate.TryParse(text, out var date) ? date : throw new InvalidOperationException($"{element.Id} has the date \"{text}\", which is none.");
    }
}
