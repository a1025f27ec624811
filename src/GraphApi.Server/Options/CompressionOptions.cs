namespace GraphApi.Server.Options;

/// <summary>When responses are compressed.</summary>
/// <param name="FromBytes">The least size of a response that is; 0 for never.</param>
public sealed record CompressionOptions(int FromBytes)
{
    public bool AppliesTo(int responseBytes) => FromBytes > 0 && responseBytes >= FromBytes;
}
