using System.Text;
using System.Text.Json;
using GraphApi.Bolt.PackStream;
using GraphApi.Bolt.Tests.Support;
using GraphApi.Bolt.Tests.Vectors;
using GraphApi.Bolt.Values;
using Path = GraphApi.Bolt.Values.Path;

namespace GraphApi.Bolt.Tests.Values;

public sealed class GraphValueTests
{
    [Theory]
    [InlineData("value/struct/path-zero")]
    [InlineData("value/struct/path-one-backwards")]
    [InlineData("value/struct/path-node-twice")]
    public void A_path_is_walked_step_by_step(string name)
    {
        var vector = BoltVectors.Get(name);
        var reader = new PackReader(BoltVectors.Bytes(vector));

        var path = Path.Read(ref reader);

        reader.ExpectEnd();
        Assert.Equal(vector.GetProperty("walk").EnumerateArray().Select(Line), Walk(path));
    }

    [Fact]
    public void A_node_gives_views_of_its_parts()
    {
        var reader = new PackReader(BoltVectors.Bytes(BoltVectors.Get("value/struct/node")));

        var node = Node.Read(ref reader);

        var labels = node.Labels;
        var properties = node.Properties;
        Assert.Equal("""["Person", "Actor"]""", PackText.Of(ref labels));
        Assert.Equal("""{"id": "a", "n": 1}""", PackText.Of(ref properties));
        Assert.Equal("4:ec810f1d-a203-4479-8b6b-79681a1989fe:374022", Encoding.UTF8.GetString(node.ElementId));
        Assert.True(reader.IsAtEnd);
    }

    [Fact]
    public void A_relationship_gives_views_of_its_parts()
    {
        var reader = new PackReader(BoltVectors.Bytes(BoltVectors.Get("value/struct/relationship")));

        var relationship = Relationship.Read(ref reader);

        var properties = relationship.Properties;
        Assert.Equal("HOLDS_POSITION", Encoding.UTF8.GetString(relationship.Type));
        Assert.Equal("""{"since": 44(18262)}""", PackText.Of(ref properties));
        Assert.Equal("5:ec810f1d-a203-4479-8b6b-79681a1989fe:0", Encoding.UTF8.GetString(relationship.ElementId));
        Assert.Equal("4:ec810f1d-a203-4479-8b6b-79681a1989fe:374022", Encoding.UTF8.GetString(relationship.StartElementId));
        Assert.Equal("4:ec810f1d-a203-4479-8b6b-79681a1989fe:10009", Encoding.UTF8.GetString(relationship.EndElementId));
        Assert.True(reader.IsAtEnd);
    }

    [Theory]
    [InlineData("B350909090", "a path has no node")]
    [InlineData("B35091B44E0190A081619091 01", "has 1 indices, which are no pairs")]
    [InlineData("B35091B44E0190A0816190920000", "refers to relationship 0 of 0 and node 0 of 1")]
    public void A_path_that_cannot_be_walked_is_an_error(string hex, string reason)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

        var error = Assert.Throws<Neo4jException>(() =>
        {
            var reader = new PackReader(bytes);
            Path.Read(ref reader);
        });

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static List<string> Walk(Path path)
    {
        var at = Encoding.UTF8.GetString(path.GetNode(0).ElementId);
        List<string> lines = [$"({at})"];
        foreach (var step in path.Steps)
        {
            var relationship = path.GetRelationship(step.Relationship);
            var next = Encoding.UTF8.GetString(path.GetNode(step.Node).ElementId);
            var (start, end) = step.IsForward ? (at, next) : (next, at);
            lines.Add($"[{Encoding.UTF8.GetString(relationship.ElementId)} {Encoding.UTF8.GetString(relationship.Type)} {start} -> {end}]");
            lines.Add($"({next})");
            at = next;
        }

        return lines;
    }

    private static string Line(JsonElement step) => step.TryGetProperty("node", out var node)
        ? $"({node.GetString()})"
        : $"[{step.GetProperty("relationship").GetString()} {step.GetProperty("type").GetString()} {step.GetProperty("start").GetString()} -> {step.GetProperty("end").GetString()}]";
}
