using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets;

/// <summary>The rows of one element type, column by column, in the order of their ids (code points).</summary>
public abstract class Table
{
    public required int Count { get; init; }

    /// <summary>The ids; never null, unique over the whole data set.</summary>
    public required TextColumn Ids { get; init; }

    /// <summary>By ordinal of the property.</summary>
    public required ImmutableArray<Column> Columns { get; init; }

    /// <summary>What the citations of each row amount to; null where the model does not compute it for this type.</summary>
    public required CorroborationColumns? Corroboration { get; init; }

    /// <summary>Since when each row is known from a source, as a coded column of partial dates; null where the model does not compute it.</summary>
    public required CodedColumn? KnownSince { get; init; }

    public abstract ElementType ElementType { get; }
}
