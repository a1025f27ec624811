using System.Text;

namespace GraphApi.Plan.Responses;

/// <summary>The name of a field in the response, encoded once: <c>"name":</c>. GraphQL names need no escaping.</summary>
public sealed record ResponseKey(string Name)
{
    /// <summary>The key with its quotes and colon.</summary>
    public byte[] Json { get; } = Encoding.UTF8.GetBytes($"\"{Name}\":");

    public bool Equals(ResponseKey? other) => other is not null && Name == other.Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
