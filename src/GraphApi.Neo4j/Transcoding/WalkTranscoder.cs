using System.Collections.Immutable;
using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Walks;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Transcoding;

/// <summary>Writes what walks have found as JSON: what they say of themselves is known already, the elements are read. The values are laid out as <see cref="Cypher.WalkEmitter"/> says.</summary>
internal static class WalkTranscoder
{
    public static void Write(TranscodingScope scope, ref PackReader reader, WalkNode walk)
    {
        switch (walk)
        {
            case Paths paths when scope.Input.Findings.Of<PathFindings>(paths) is var found:
                WriteOrNull(scope, ref reader, paths, found.IsFailed, (ref PackReader values, OutputField field) => WritePathsField(scope, ref values, field, found));
                break;
            case Neighborhood around when scope.Input.Findings.Of<NeighborhoodFindings>(around) is var found:
                WriteOrNull(scope, ref reader, around, found.IsFailed, (ref PackReader values, OutputField field) => WriteNeighborhoodField(scope, ref values, field, found));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(walk), walk.GetType().Name, "A walk that Neo4j's answers are not read for.");
        }
    }

    private delegate void FieldWriter(ref PackReader reader, OutputField field);

    /// <summary>A field that failed is null; the values that were read for it are lists without anything.</summary>
    private static void WriteOrNull(TranscodingScope scope, ref PackReader reader, WalkNode walk, bool isFailed, FieldWriter write)
    {
        if (!isFailed)
        {
            WriteObject(scope, ref reader, walk.Fields, write);
            return;
        }

        scope.Response.WriteNull();
        foreach (var field in walk.Fields)
        {
            if (field is PathsField or WalkElementsField)
            {
                reader.Skip();
            }
        }
    }

    private static void WritePathsField(TranscodingScope scope, ref PackReader reader, OutputField field, PathFindings found)
    {
        switch (field)
        {
            case PathsField paths:
                WriteEach(scope, ref reader, (ref PackReader values, int path) =>
                {
                    values.ReadListHeader();
                    WriteObject(scope, ref values, paths.Fields, (ref PackReader inner, OutputField part) => WritePathField(scope, ref inner, part, found.Paths[path].Relationships.Length));
                });
                break;
            case WalkValueField { Value: WalkValue.Truncated }:
                scope.Response.WriteBoolean(found.IsTruncated);
                break;
            default:
                throw Unexpected(field, "paths");
        }
    }

    private static void WritePathField(TranscodingScope scope, ref PackReader reader, OutputField field, int length)
    {
        switch (field)
        {
            case WalkElementsField nodes:
                WriteEach(scope, ref reader, (ref PackReader values, int _) => ObjectTranscoder.WriteShape(scope, ref values, nodes.Shape));
                break;
            case StepsField steps:
                WriteEach(scope, ref reader, (ref PackReader values, int _) =>
                {
                    values.ReadListHeader();
                    WriteObject(scope, ref values, steps.Fields, (ref PackReader inner, OutputField part) => ObjectTranscoder.WriteShape(scope, ref inner, ((StepElementField)part).Shape));
                });
                break;
            case WeakestField weakest:
                reader.ReadListHeader();
                ObjectTranscoder.Write(scope, ref reader, weakest.Fields);
                break;
            case WalkValueField { Value: WalkValue.Length }:
                scope.Response.WriteInt32(length);
                break;
            default:
                throw Unexpected(field, "a path");
        }
    }

    private static void WriteNeighborhoodField(TranscodingScope scope, ref PackReader reader, OutputField field, NeighborhoodFindings found)
    {
        switch (field)
        {
            case WalkElementsField elements:
                WriteEach(scope, ref reader, (ref PackReader values, int _) => ObjectTranscoder.WriteShape(scope, ref values, elements.Shape));
                break;
            case WalkValueField { Value: WalkValue.Truncated }:
                scope.Response.WriteBoolean(found.IsTruncated);
                break;
            case WalkValueField { Value: WalkValue.Omitted }:
                scope.Response.WriteInt32(found.Omitted);
                break;
            default:
                throw Unexpected(field, "a neighborhood");
        }
    }

    private delegate void ItemWriter(ref PackReader reader, int index);

    private static void WriteEach(TranscodingScope scope, ref PackReader reader, ItemWriter write)
    {
        var count = reader.ReadListHeader();
        scope.Response.WriteByte((byte)'[');
        for (var index = 0; index < count; index++)
        {
            scope.Response.WriteSeparator(index);
            write(ref reader, index);
        }

        scope.Response.WriteByte((byte)']');
    }

    private static void WriteObject(TranscodingScope scope, ref PackReader reader, ImmutableArray<OutputField> fields, FieldWriter write)
    {
        var response = scope.Response;
        response.WriteByte((byte)'{');
        for (var index = 0; index < fields.Length; index++)
        {
            response.WriteSeparator(index);
            response.Write(fields[index].Key.Json);
            if (fields[index] is ConstantField constant)
            {
                response.Write(constant.Json);
                continue;
            }

            write(ref reader, fields[index]);
        }

        response.WriteByte((byte)'}');
    }

    private static InvalidOperationException Unexpected(OutputField field, string place) => new($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of {place}.");
}
