using Microsoft.Extensions.Time.Testing;

namespace GraphApi.Bolt.Tests.FakeServer;

internal static class FakeTimeProviderExtensions
{
    /// <summary>Lets time pass until the task is done, however late it started to wait.</summary>
    public static async Task AdvanceUntilAsync(this FakeTimeProvider time, Task task, TimeSpan step)
    {
        while (!task.IsCompleted)
        {
            time.Advance(step);
            await Task.Yield();
        }
    }
}
