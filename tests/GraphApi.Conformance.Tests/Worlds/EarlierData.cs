using System.Globalization;
using GraphApi.Conformance.Tests.Reference;
using GraphApi.Model.Datasets;

namespace GraphApi.Conformance.Tests.Worlds;

/// <summary>A data set as it would have been on an earlier day: without the sources of later days, and without what rests on none of those that are left.</summary>
internal static class EarlierData
{
    public static Dataset Of(World world, DateOnly day)
    {
        var graph = world.Reference.Graph;
        var then = new FieldValues(graph.Model, new TimeScope(AsOf: null, KnownBy: day));
        var earlier = new WorldBuilder(graph.Model, allowsUncited: true) { Licence = graph.Dataset.Licence };
        foreach (var element in graph.All.Where(then.IsVisible))
        {
            string[] values = [.. element.Properties.Where(property => property.Value is not null).Select(property => $"{property.Key}={Cell(property.Value)}")];
            switch (element)
            {
                case Relationship relationship:
                    earlier.Relate(element.Type.Name, element.Id, relationship.Start.Id, relationship.End.Id, values);
                    break;
                case Citation citation:
                    earlier.Relate(element.Type.Name, element.Id, citation.Subject.Id, citation.Source.Id, values);
                    break;
                default:
                    earlier.Add(element.Type.Name, element.Id, values);
                    break;
            }
        }

        return earlier.Build();
    }

    /// <summary>A value as a cell of a table has it.</summary>
    private static string Cell(object? value) => value switch
    {
        string text => text,
        string[] items => string.Join('|', items),
        bool yes => yes ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A value of an unknown kind."),
    };
}
