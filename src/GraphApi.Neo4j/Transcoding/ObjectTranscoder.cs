using System.Collections.Immutable;
using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Transcoding;

/// <summary>
/// Writes objects as JSON from PackStream, value by value as they come: the plan says what each one is. The values are laid out as
/// <see cref="Cypher.ShapeEmitter"/> and <see cref="ConnectionLayout"/> say.
/// </summary>
internal static class ObjectTranscoder
{
    /// <summary>Writes an object; the reader stands at the first of its values.</summary>
    public static void Write(TranscodingScope scope, ref PackReader reader, ImmutableArray<OutputField> fields)
    {
        var response = scope.Response;
        response.WriteByte((byte)'{');
        for (var index = 0; index < fields.Length; index++)
        {
            response.WriteSeparator(index);
            var field = fields[index];
            response.Write(field.Key.Json);
            switch (field)
            {
                case ConstantField constant:
                    response.Write(constant.Json);
                    break;
                case ValueField { Value: var value }:
                    WriteValue(scope, ref reader, value.Kind);
                    break;
                case GroupKeyField { Shape: { } far }:
                    WriteShape(scope, ref reader, far);
                    break;
                case GroupKeyField or GroupCountField:
                    WriteValue(scope, ref reader, PropertyKind.String);
                    break;
                case ObjectField inner:
                    Write(scope, ref reader, inner.Fields);
                    break;
                case NestedField { Node: var node }:
                    WriteNode(scope, ref reader, node);
                    break;
                default:
                    throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" where there is no connection.");
            }
        }

        response.WriteByte((byte)'}');
    }

    /// <summary>Writes an element from its list of values; null for null.</summary>
    public static void WriteShape(TranscodingScope scope, ref PackReader reader, Shape shape)
    {
        if (reader.TryReadNull())
        {
            scope.Response.WriteNull();
            return;
        }

        reader.ReadListHeader();
        var type = shape.Types.Length == 1 ? 0 : reader.ReadInt32();
        Write(scope, ref reader, shape.Types[type].Fields);
    }

    private static void WriteNode(TranscodingScope scope, ref PackReader reader, PlanNode node)
    {
        switch (node)
        {
            case ListNode list:
                ConnectionTranscoder.Write(scope, ref reader, list);
                break;
            case Seek { Shape: var shape }:
                WriteShape(scope, ref reader, shape);
                break;
            case ExpandSingle { Shape: var shape }:
                WriteShape(scope, ref reader, shape);
                break;
            case RelationshipEnd { Shape: var shape }:
                WriteShape(scope, ref reader, shape);
                break;
            case CitationEnd { Shape: var shape }:
                WriteShape(scope, ref reader, shape);
                break;
            case ResponsibilityChains chains:
                ChainTranscoder.Write(scope, ref reader, chains);
                break;
            case SeekMany { Shape: var shape }:
                WriteElements(scope, ref reader, shape);
                break;
            case WalkNode walk:
                WalkTranscoder.Write(scope, ref reader, walk);
                break;
            case Groups groups:
                WriteGroups(scope, ref reader, groups);
                break;
            case DatasetNode dataset:
                DatasetTranscoder.Write(scope.Response, dataset.Fields, scope.Facts);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "A plan node that Neo4j's answers are not read for.");
        }
    }

    private static void WriteElements(TranscodingScope scope, ref PackReader reader, Shape shape)
    {
        var response = scope.Response;
        var count = reader.ReadListHeader();
        response.WriteByte((byte)'[');
        for (var index = 0; index < count; index++)
        {
            response.WriteSeparator(index);
            reader.ReadListHeader();
            WriteShape(scope, ref reader, shape);
        }

        response.WriteByte((byte)']');
    }

    private static void WriteGroups(TranscodingScope scope, ref PackReader reader, Groups groups)
    {
        var response = scope.Response;
        var count = reader.ReadListHeader();
        response.WriteByte((byte)'[');
        for (var index = 0; index < count; index++)
        {
            response.WriteSeparator(index);
            reader.ReadListHeader();
            Write(scope, ref reader, groups.Fields);
        }

        response.WriteByte((byte)']');
    }

    /// <param name="scope">Where to write.</param>
    /// <param name="reader">Stands at the value.</param>
    /// <param name="kind">What the value is: a Float may be stored as a whole number; all other kinds show what they are.</param>
    private static void WriteValue(TranscodingScope scope, ref PackReader reader, PropertyKind kind)
    {
        var response = scope.Response;
        if (reader.TryReadNull())
        {
            response.WriteNull();
            return;
        }

        switch (reader.PeekType())
        {
            case PackType.String:
                response.WriteText(reader.ReadUtf8());
                break;
            case PackType.Integer when kind == PropertyKind.Float:
                response.WriteDouble(reader.ReadInteger());
                break;
            case PackType.Integer:
                response.WriteInt32(reader.ReadInt32());
                break;
            case PackType.Float:
                response.WriteDouble(reader.ReadFloat());
                break;
            case PackType.Boolean:
                response.WriteBoolean(reader.ReadBoolean());
                break;
            default:
                WriteTexts(scope, ref reader);
                break;
        }
    }

    private static void WriteTexts(TranscodingScope scope, ref PackReader reader)
    {
        var response = scope.Response;
        var count = reader.ReadListHeader();
        response.WriteByte((byte)'[');
        for (var index = 0; index < count; index++)
        {
            response.WriteSeparator(index);
            response.WriteText(reader.ReadUtf8());
        }

        response.WriteByte((byte)']');
    }
}
