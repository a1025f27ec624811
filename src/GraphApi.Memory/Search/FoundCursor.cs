using GraphApi.Memory.Connections;
using GraphApi.Memory.Operators;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Search;

namespace GraphApi.Memory.Search;

/// <summary>Writes the cursors of what a search found.</summary>
internal sealed class FoundCursor(ListArguments list) : RowCursor
{
    /// <summary>The ordinal of the list.</summary>
    public int List => list.Ordinal;

    public override void Write(ExecutionState state, int position) =>
        SearchJson.WriteCursor(state.Response, state.Scratch.Cursor, list.IdentityFor(state.Variables), state.HitAt(list.Ordinal, position));
}
