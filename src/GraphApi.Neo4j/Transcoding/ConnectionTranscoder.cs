using System.Collections.Immutable;
using GraphApi.Bolt.PackStream;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Search;

namespace GraphApi.Neo4j.Transcoding;

/// <summary>
/// Writes one connection. What counts its rows comes before them, and its fields may ask for the rows in any order and more than once, so that each of them
/// reads the rows from their beginning; the reader goes on where they end.
/// </summary>
internal ref struct ConnectionTranscoder
{
    private readonly TranscodingScope _scope;
    private readonly ConnectionLayout _layout;
    private readonly ListNode _list;
    private readonly BoundPage _page;

    /// <summary>What is known of the rows of a search before they are read; null for other lists.</summary>
    private readonly FoundPage? _found;
    private readonly int _total;
    private readonly bool _hasOthers;

    /// <summary>Stands at the first row.</summary>
    private readonly PackReader _rows;

    /// <summary>How many rows there are, with the one that only shows that there is one more.</summary>
    private readonly int _count;

    /// <summary>Stands behind the last row, once a field has read them all.</summary>
    private PackReader _end;
    private bool _isRead;

    private ConnectionTranscoder(TranscodingScope scope, ListNode list, scoped ref PackReader reader)
    {
        _scope = scope;
        _list = list;
        _layout = scope.Layouts[list.List.Ordinal];
        _page = scope.Plan.Page(list.List.Ordinal);
        _found = list is SearchNode ? scope.Input.Findings.Of<FoundPage>(list) : null;
        _total = _layout.NeedsTotal ? reader.ReadInt32() : 0;
        _hasOthers = _found?.HasPrevious ?? (_layout.NeedsOthers(_page) && reader.ReadBoolean());
        if (_found is null ? _layout.NeedsRows(_page.Backward) : _layout.HasRows)
        {
            _count = reader.ReadListHeader();
        }

        _rows = reader;
    }

    private readonly int ShownCount => Math.Min(_count, _page.Size);

    private readonly int FirstShown => _page.Backward ? _count - ShownCount : 0;

    private readonly bool HasMore => _found?.HasNext ?? _count > _page.Size;

    public static void Write(TranscodingScope scope, ref PackReader reader, ListNode list)
    {
        var connection = new ConnectionTranscoder(scope, list, ref reader);
        connection.WriteObject(list.Fields);
        reader = connection.End();
    }

    private readonly PackReader End()
    {
        var end = _isRead ? _end : _rows;
        for (var row = 0; !_isRead && row < _count; row++)
        {
            end.Skip();
        }

        return end;
    }

    private void WriteObject(ImmutableArray<OutputField> fields)
    {
        var response = _scope.Response;
        response.WriteByte((byte)'{');
        for (var index = 0; index < fields.Length; index++)
        {
            response.WriteSeparator(index);
            response.Write(fields[index].Key.Json);
            WriteField(fields[index]);
        }

        response.WriteByte((byte)'}');
    }

    private void WriteField(OutputField field)
    {
        switch (field)
        {
            case ConstantField constant:
                _scope.Response.Write(constant.Json);
                break;
            case ObjectField inner:
                WriteObject(inner.Fields);
                break;
            case TotalCountField:
                _scope.Response.WriteInt32(_total);
                break;
            case PageInfoField information:
                WritePageInfo(information.Value);
                break;
            case ItemsField or EdgesField:
                WriteRows(field);
                break;
            default:
                throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of a connection.");
        }
    }

    private readonly void WritePageInfo(PageInfoValue value)
    {
        switch (value)
        {
            case PageInfoValue.HasNextPage:
                _scope.Response.WriteBoolean(_page.Backward ? _hasOthers : HasMore);
                break;
            case PageInfoValue.HasPreviousPage:
                _scope.Response.WriteBoolean(_page.Backward ? HasMore : _hasOthers);
                break;
            case PageInfoValue.StartCursor or PageInfoValue.EndCursor when _found is not null:
                WriteCursorOf(_found, value == PageInfoValue.StartCursor ? 0 : _found.Hits.Count - 1);
                break;
            case PageInfoValue.StartCursor or PageInfoValue.EndCursor when ShownCount == 0:
                _scope.Response.WriteNull();
                break;
            case PageInfoValue.StartCursor:
                WriteCursorOf(FirstShown);
                break;
            case PageInfoValue.EndCursor:
                WriteCursorOf(FirstShown + ShownCount - 1);
                break;
            default:
                throw new InvalidOperationException($"Page information has no value {value}.");
        }
    }

    private readonly void WriteCursorOf(int row)
    {
        var reader = _rows;
        for (var index = 0; index < row; index++)
        {
            reader.Skip();
        }

        GoTo(ref reader, section: 0);
        RowCursor.Write(_scope, ref reader, _list.List);
    }

    private readonly void WriteCursorOf(FoundPage found, int hit)
    {
        if (found.Hits.Count == 0)
        {
            _scope.Response.WriteNull();
            return;
        }

        SearchJson.WriteCursor(_scope.Response, _scope.Cursor, _list.List.IdentityFor(_scope.Plan.Variables), found.Hits[hit]);
    }

    private void WriteRows(OutputField field)
    {
        var response = _scope.Response;
        var reader = _rows;
        response.WriteByte((byte)'[');
        for (var row = 0; row < _count; row++)
        {
            if (row < FirstShown || row >= FirstShown + ShownCount)
            {
                reader.Skip();
                continue;
            }

            response.WriteSeparator(row - FirstShown);
            if (field is EdgesField edges)
            {
                WriteEdge(ref reader, edges.Fields, _found?.Hits[row]);
            }
            else
            {
                WriteItem(ref reader, (ItemsField)field);
            }
        }

        response.WriteByte((byte)']');
        _end = reader;
        _isRead = true;
    }

    private readonly void WriteItem(ref PackReader reader, ItemsField items)
    {
        var start = reader;
        WriteSection(ref reader, start, _layout.SectionOf(items), items.Shape);
        if (reader.Position == start.Position)
        {
            reader.Skip();
        }
    }

    private readonly void WriteEdge(ref PackReader reader, ImmutableArray<OutputField> fields, SearchHit? hit)
    {
        var response = _scope.Response;
        var start = reader;
        response.WriteByte((byte)'{');
        for (var index = 0; index < fields.Length; index++)
        {
            response.WriteSeparator(index);
            response.Write(fields[index].Key.Json);
            switch (fields[index])
            {
                case ConstantField constant:
                    response.Write(constant.Json);
                    break;
                case CursorField when hit is not null:
                    SearchJson.WriteCursor(response, _scope.Cursor, _list.List.IdentityFor(_scope.Plan.Variables), hit);
                    break;
                case ScoreField when hit is not null:
                    response.WriteDouble(hit.Score);
                    break;
                case MatchesField matches when hit is not null:
                    SearchJson.WriteMatches(response, hit.Matches, matches.Fields);
                    break;
                case CursorField:
                    WriteSection(ref reader, start, section: 0, shape: null);
                    break;
                case EdgeNodeField node:
                    WriteSection(ref reader, start, _layout.SectionOf(node), node.Shape);
                    break;
                case EdgeRelationshipField relationship:
                    WriteSection(ref reader, start, _layout.SectionOf(relationship), relationship.Shape);
                    break;
                default:
                    throw new InvalidOperationException($"The plan has a {fields[index].GetType().Name} for \"{fields[index].Key.Name}\" of an edge.");
            }
        }

        response.WriteByte((byte)'}');
        if (reader.Position == start.Position)
        {
            reader.Skip();
        }
    }

    /// <summary>Writes one section of the row that begins at <paramref name="start"/>. The reader moves on to the next row when the last section is read.</summary>
    private readonly void WriteSection(ref PackReader reader, PackReader start, int section, Shape? shape)
    {
        GoTo(ref start, section);
        if (shape is null)
        {
            RowCursor.Write(_scope, ref start, _list.List);
        }
        else
        {
            ObjectTranscoder.WriteShape(_scope, ref start, shape);
        }

        if (section == _layout.SectionCount - 1)
        {
            reader = start;
        }
    }

    private readonly void GoTo(ref PackReader reader, int section)
    {
        if (_layout.SectionCount == 1)
        {
            return;
        }

        reader.ReadListHeader();
        for (var index = 0; index < section; index++)
        {
            reader.Skip();
        }
    }
}
