using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Plan.Lists;

namespace GraphApi.Memory.Connections;

/// <summary>Writes the cursors of rows that are in an order of stored values.</summary>
internal sealed class StoredRowCursor(ListSource source, ListBinder binder, ListArguments list) : RowCursor
{
    public override void Write(ExecutionState state, int position)
    {
        var cursor = state.Scratch.Cursor;
        cursor.Begin(list.IdentityFor(state.Variables));
        cursor.Text(source.IdAt(position));
        if (source.Relationships is { } relationships)
        {
            cursor.Text(relationships.Ids[source.RelationshipAt(position)]);
        }
        else
        {
            cursor.Null();
        }

        foreach (var term in binder.Bind(state).Order)
        {
            term.WriteTo(cursor, source.ElementAt(position), source.RelationshipAt(position));
        }

        cursor.WriteTo(state.Response);
    }
}
