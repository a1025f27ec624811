using GraphApi.Model.Datasets;
using GraphApi.Model.Types;

namespace GraphApi.Memory.Columns;

/// <summary>The order of all names (enum values, country codes) of a data set: makes the codes of different columns comparable.</summary>
internal sealed class NameRanks
{
    private readonly string[] _names;

    private NameRanks(string[] names)
    {
        _names = names;
    }

    public static NameRanks Of(Dataset dataset)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var ordinal = 0; ordinal < dataset.Model.ElementTypeCount; ordinal++)
        {
            var table = dataset.Table(dataset.Model.ElementType(ordinal));
            foreach (var property in table.ElementType.Properties)
            {
                if (property.Kind is PropertyKind.Enum or PropertyKind.CountryCode && table.Columns[property.Ordinal] is CodedColumn column)
                {
                    names.UnionWith(column.Texts);
                }
            }

            names.UnionWith(table.Corroboration?.Level.Texts ?? []);
        }

        return new NameRanks([.. names]);
    }

    /// <summary>A number that sorts as the name does. Names of the data set have odd ones, so that any other name finds a place between them.</summary>
    public ulong KeyOf(string name)
    {
        var rank = Array.BinarySearch(_names, name, StringComparer.Ordinal);
        return rank >= 0 ? (2 * (ulong)rank) + 1 : 2 * (ulong)~rank;
    }
}
