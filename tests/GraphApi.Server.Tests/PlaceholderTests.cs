namespace GraphApi.Server.Tests;

public class PlaceholderTests
{
    [Fact]
    public void Test_run_starts() => Assert.NotNull(typeof(PlaceholderTests).Assembly.FullName);
}
