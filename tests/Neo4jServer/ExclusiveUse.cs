using System.Security.Cryptography;
using System.Text;

namespace GraphApi.Tests.Neo4jServer;

/// <summary>Keeps test programs that run at the same time from replacing each other's data on a server that they share.</summary>
internal sealed class ExclusiveUse : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly FileStream _lock;

    private ExclusiveUse(FileStream heldOpen) => _lock = heldOpen;

    /// <summary>Waits until no other test program on this machine uses the server.</summary>
    public static async Task<ExclusiveUse> BeginAsync(string uri)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(uri)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"graphapi-neo4j-{name}.lock");
        while (true)
        {
            try
            {
                return new ExclusiveUse(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException)
            {
                await Task.Delay(Pause);
            }
        }
    }

    public void Dispose() => _lock.Dispose();
}
