using System.Text;
using EssayMarker.Reports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EssayMarker.Web.Endpoints;

/// <summary>Style sheets and script: the report's own style sheet first, so that both look the same.</summary>
internal static class AssetEndpoints
{
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        Map(routes, "report.css", "text/css; charset=utf-8", Encoding.UTF8.GetBytes(HtmlReport.StyleSheet));
        Map(routes, "web.css", "text/css; charset=utf-8", Embedded("web.css"));
        Map(routes, "web.js", "text/javascript; charset=utf-8", Embedded("web.js"));
    }

    private static void Map(IEndpointRouteBuilder routes, string name, string type, byte[] bytes) =>
        routes.MapGet("/assets/" + name, () => Results.Bytes(bytes, type));

    private static byte[] Embedded(string name)
    {
        using Stream resource = typeof(AssetEndpoints).Assembly.GetManifestResourceStream("EssayMarker.Web." + name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
