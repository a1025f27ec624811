using System.Runtime.CompilerServices;
using GraphApi.Model.Reading;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Worlds;

/// <summary>Finds files of the repository from where this file was compiled.</summary>
internal static class RepositoryFiles
{
    public static string PathOf(string relative, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", relative));

    public static GraphModel ReadModel(string relative)
    {
        var reading = ModelReader.Read(File.ReadAllText(PathOf(relative)));
        return reading.Model ?? throw new InvalidOperationException($"{relative} is no valid model: {string.Join(" ", reading.Issues)}");
    }
}
