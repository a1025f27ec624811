using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>
/// A path, B3 50: its distinct nodes and relationships, and pairs of indices that walk them.
/// The walk starts at node 0; a relationship's index counts from 1 and is negative if it is walked against its direction.
/// </summary>
public readonly ref struct Path
{
    private readonly ReadOnlySpan<byte> _nodes;
    private readonly ReadOnlySpan<byte> _relationships;

    private Path(ReadOnlySpan<byte> nodes, ReadOnlySpan<byte> relationships, List<PathStep> steps)
    {
        _nodes = nodes;
        _relationships = relationships;
        Steps = steps;
    }

    public IReadOnlyList<PathStep> Steps { get; }

    public static Path Read(scoped ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.Path, fieldCount: 3);
        var nodes = reader.ReadRaw(PackType.List);
        var relationships = reader.ReadRaw(PackType.List);
        var nodeCount = new PackReader(nodes).ReadListHeader();
        if (nodeCount == 0)
        {
            throw Neo4jException.Protocol("PackStream: a path has no node.");
        }

        return new Path(nodes, relationships, ReadSteps(ref reader, nodeCount, new PackReader(relationships).ReadListHeader()));
    }

    public Node GetNode(int index)
    {
        var reader = Seek(_nodes, index);
        return Node.Read(ref reader);
    }

    public UnboundRelationship GetRelationship(int index)
    {
        var reader = Seek(_relationships, index);
        return UnboundRelationship.Read(ref reader);
    }

    private static List<PathStep> ReadSteps(scoped ref PackReader reader, int nodeCount, int relationshipCount)
    {
        var start = reader.Position;
        var indexCount = reader.ReadListHeader();
        if (int.IsOddInteger(indexCount))
        {
            throw Neo4jException.Protocol($"PackStream: the path at byte {start} has {indexCount} indices, which are no pairs.");
        }

        var steps = new List<PathStep>();
        for (var i = 0; i < indexCount / 2; i++)
        {
            var relationship = reader.ReadInteger();
            var node = reader.ReadInteger();
            if (relationship == 0 || relationship < -relationshipCount || relationship > relationshipCount || node < 0 || node >= nodeCount)
            {
                throw Neo4jException.Protocol($"PackStream: step {i} of the path at byte {start} refers to relationship {relationship} of {relationshipCount} "
                    + $"and node {node} of {nodeCount}: index out of range.");
            }

            steps.Add(new PathStep((int)Math.Abs(relationship) - 1, relationship > 0, (int)node));
        }

        return steps;
    }

    private static PackReader Seek(ReadOnlySpan<byte> list, int index)
    {
        var reader = new PackReader(list);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)reader.ReadListHeader(), nameof(index));
        for (var i = 0; i < index; i++)
        {
            reader.Skip();
        }

        return reader;
    }
}
